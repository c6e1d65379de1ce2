using System.Text;
using InsConformance.Exchange.Cda.Receiving;
using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Receiving;
using InsConformance.Exchange.Tests.Support;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Cda;

/// <summary>CD-20 and CD-21: what a receiver that was watched may do.</summary>
public sealed class CdaReceptionTests
{
    private static readonly CarriedIdentity Nessi = Read("qualifiee-nir.xml");
    private static readonly ObservedIns NessiIns = new("277076322082910", "1.2.250.1.213.1.4.8");

    [Fact]
    public void CD_20_accepts_an_attachment_when_all_is_equal() => Outcomes(new ObservedCdaReception(Nessi, Nessi, [])).Should().Equal(("CD-20", Outcome.Passed), ("CD-21", Outcome.Passed));

    [Theory]
    [InlineData("277076322082910", "279035121518989", "le matricule INS")]
    [InlineData("NESSI", "NESSY", "le nom de naissance")]
    [InlineData("19770714", "19770715", "la date de naissance")]
    [InlineData("<county>63220</county>", "", "le lieu de naissance")]
    public void CD_20_refuses_an_attachment_when_one_thing_differs(string before, string after, string trait)
    {
        var document = Extract(Encoding.UTF8.GetString(Examples.Read("cda/qualifiee-nir.xml")).Replace(before, after, StringComparison.Ordinal));
        var findings = CdaReceptionRules.Judge(new ObservedCdaReception(document, Nessi, []));
        findings.Where(finding => finding.Outcome is Outcome.Failed).Should().ContainSingle().Which.Location.Should().Be($"récepteur, après le document, {trait}");
    }

    [Fact]
    public void CD_20_accepts_that_a_person_decides() =>
        Outcomes(new ObservedCdaReception(Extract(Encoding.UTF8.GetString(Examples.Read("cda/qualifiee-nir.xml")).Replace("NESSI", "NESSY", StringComparison.Ordinal)), null, []))
            .Should().Equal(("CD-20", Outcome.Passed), ("CD-21", Outcome.Passed));

    [Fact]
    public void CD_21_refuses_an_INS_that_the_document_does_not_carry() =>
        Outcomes(new ObservedCdaReception(Read("sans-ins.xml"), null, [NessiIns])).Should().Equal(("CD-20", Outcome.Passed), ("CD-21", Outcome.Failed));

    [Fact]
    public void CD_21_accepts_the_INS_of_the_document() => Outcomes(new ObservedCdaReception(Nessi, Nessi, [NessiIns])).Should().Contain(("CD-21", Outcome.Passed));

    private static IEnumerable<(string Rule, Outcome Outcome)> Outcomes(ObservedCdaReception observed) => CdaReceptionRules.Judge(observed).Select(finding => (finding.Rule, finding.Outcome));

    private static CarriedIdentity Read(string example) => Extract(Encoding.UTF8.GetString(Examples.Read($"cda/{example}")));

    private static CarriedIdentity Extract(string document) =>
        IdentityExtractor.Extract("document", Encoding.UTF8.GetBytes(document), TestContext.Current.CancellationToken).Single();
}
