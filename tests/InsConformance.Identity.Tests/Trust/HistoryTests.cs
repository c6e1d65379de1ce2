using InsConformance.Identity.Trust;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>F13: no change without a row, no row without a date and a responsible (règle 21, INS 26).</summary>
public class HistoryTests
{
    private static readonly DateTimeOffset Morning = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private static readonly Responsible Martin = new("Mme Martin, accueil");

    [Fact]
    public void Writes_previous_status_date_and_responsible()
    {
        var retrieved = Sample.Accepted(Sample.Provisional, new TrustEvent.InsiAnswerAccepted(Sample.Return(Sample.Ruth)));

        var row = retrieved.HistoryRows(Martin, Morning).Should().ContainSingle().Subject;

        row.Change.Should().Be(new StatusChange(Provisional, Retrieved, IdentityAttributes.None, TrustTransitions.T09));
        row.At.Should().Be(Morning);
        row.Responsible.Name.Should().Be("Mme Martin, accueil");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Refuses_a_responsible_without_a_name(string name)
    {
        var naming = () => new Responsible(name);

        naming.Should().Throw<ArgumentException>().WithMessage("Le responsable d'un changement de statut doit être nommé*");
    }

    [Fact]
    public void Refuses_a_row_without_a_date()
    {
        var change = new StatusChange(Provisional, Retrieved, IdentityAttributes.None, TrustTransitions.T09);

        var recording = () => change.RecordedBy(Martin, default);

        recording.Should().Throw<ArgumentException>().WithMessage("La date d'un changement de statut est obligatoire*");
    }

    [Fact]
    public void Offers_no_other_way_to_a_row() =>
        typeof(StatusHistoryRow).GetConstructors().Should().BeEmpty();

    [Fact]
    public void Offers_no_other_way_to_a_state_than_the_machine()
    {
        typeof(TrustState).GetConstructors().Should().BeEmpty();
        typeof(TrustState).GetProperties().Should().OnlyContain(property => property.SetMethod == null || !property.SetMethod.IsPublic);
    }
}
