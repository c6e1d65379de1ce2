using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Tests.Judging;

public sealed class FieldChecksTests
{
    [Theory]
    [InlineData(SutField.InsMatricule, "2770763220829 10", "2 77 07 63 220 829 10", true)]
    [InlineData(SutField.InsMatricule, "2770763220829 10", "277076322082911", false)]
    [InlineData(SutField.BirthDate, "14/07/1977", "1977-07-14", true)]
    [InlineData(SutField.BirthDate, "14/07/1977", "1977-07-15", false)]
    [InlineData(SutField.BirthDate, "2000-10-00", "2000-10-00", true)]
    [InlineData(SutField.BirthName, "DUPONT MARTIN", "DUPONT-MARTIN", false)]
    [InlineData(SutField.BirthName, "DUPONT", "Dupont", false)]
    [InlineData(SutField.BirthName, "DUPONT", "DUPONT ", false)]
    public void Compares_what_a_field_says_not_how_a_number_or_a_date_is_written(SutField field, string one, string other, bool same) =>
        FieldChecks.AreSame(field, one, other).Should().Be(same);

    [Fact]
    public void An_identity_that_shows_the_same_is_unchanged() =>
        Identity("Identité provisoire", "NESSI").IsStill(Identity("Identité provisoire", "NESSI")).Should().OnlyContain(check => check.Holds);

    [Theory]
    [InlineData("Identité récupérée", "NESSI", "Le statut de confiance a changé.")]
    [InlineData("Identité provisoire", "NESSY", "Le champ « nom de naissance » a changé.")]
    public void An_identity_that_shows_something_else_has_changed(string status, string name, string message) =>
        Identity(status, name).IsStill(Identity("Identité provisoire", "NESSI")).Where(check => !check.Holds)
            .Should().ContainSingle().Which.Message.Should().Be(message);

    private static IdentityView Identity(string status, string name) => new()
    {
        Id = "IPP0000001",
        Status = status,
        Fields = [new FieldView(SutField.BirthName, name, Displayed: true, Locked: false)],
    };
}
