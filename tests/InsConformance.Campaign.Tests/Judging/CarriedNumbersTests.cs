using InsConformance.Campaign.Judging;

namespace InsConformance.Campaign.Tests.Judging;

public sealed class CarriedNumbersTests
{
    [Theory]
    [InlineData("277076322082910", "277076322082910")]
    [InlineData("""{"value":"277076322082910"}""", "277076322082910")]
    [InlineData("Matricule INS : 2 77 07 63 220 829 10", "277076322082910")]
    [InlineData("2770763220829 10, 2770763220829 10", "277076322082910")]
    [InlineData("297022A020778 78", "297022A02077878")]
    public void Finds_a_matricule_however_it_is_written(string text, string matricule) => CarriedNumbers.In(text).Should().Equal(matricule);

    [Theory]
    [InlineData("277076322082911")]
    [InlineData("1.2.250.1.213.1.4.8")]
    [InlineData("12770763220829101")]
    [InlineData("277076322082910.5")]
    public void Leaves_other_numbers(string text) => CarriedNumbers.In(text).Should().BeEmpty();

    [Theory]
    [InlineData("urn:oid:1.2.250.1.213.1.4.8", true)]
    [InlineData("urn:oid:1.2.250.1.213.1.1.1", false)]
    public void Knows_the_OID_of_an_INS(string text, bool expected) => CarriedNumbers.HasOid(text).Should().Be(expected);
}
