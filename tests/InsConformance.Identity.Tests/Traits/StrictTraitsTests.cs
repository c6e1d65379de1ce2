using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class StrictTraitsTests
{
    private static readonly StrictTraits Ruth = new()
    {
        BirthName = StoredName.Parse("NESSI"),
        FirstBirthName = StoredName.Parse("RUTH"),
        BirthDate = BirthDate.ParseIso("1977-07-14"),
        Sex = Sex.Female,
        BirthPlace = BirthPlace.Parse("63220"),
    };

    [Fact]
    public void Compares_by_value() =>
        (Ruth with { BirthGivenNames = GivenNames.Parse("RUTH ISABELLE") })
            .Should().Be(Ruth with { BirthGivenNames = GivenNames.Parse("RUTH ISABELLE") });

    [Fact]
    public void Does_not_alert_while_the_list_is_unknown() => Ruth.FirstBirthNameRefusal.Should().BeNull();

    [Theory]
    [InlineData("RUTH ISABELLE", false)]
    [InlineData("ISABELLE RUTH", true)]
    public void Alerts_when_the_list_fed_by_INSi_begins_otherwise(string list, bool alert) =>
        ((Ruth with { BirthGivenNames = GivenNames.Parse(list) }).FirstBirthNameRefusal is not null).Should().Be(alert);
}
