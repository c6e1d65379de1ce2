using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Datamatrix.Rules;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Datamatrix;

/// <summary>DM-24 and DM-25: what is printed beside the symbol.</summary>
public sealed class PageRuleTests
{
    private const string Page =
        """
        Nom de naissance : NESSI     Prénom(s) de naissance : RUTH
        ISABELLE
        Né(e) le 14/07/1977   Sexe : F   Lieu de naissance (code INSEE) : 63220
        Matricule INS : 2 77 07 63 220 829 10 NIR
        INS à
        scanner
        """;

    [Fact]
    public void A_page_that_shows_the_traits_and_the_mention_is_right() => Departures(Page).Should().BeEmpty();

    [Fact]
    public void DM_24_wants_the_mention() => Departures(Page.Replace("INS à", "", StringComparison.Ordinal)).Should().Equal(("DM-24", Severity.Must));

    [Fact]
    public void DM_24_takes_the_former_mention_for_a_previous_version() =>
        Departures(Page.Replace("INS à\nscanner", "INS non signée", StringComparison.Ordinal)).Should().Equal(("DM-24", Severity.Should));

    [Theory]
    [InlineData("NESSI", "NESSIM")]
    [InlineData("ISABELLE", "ISABEL")]
    [InlineData("14/07/1977", "14/07/1978")]
    [InlineData("Sexe : F", "Sexe : ")]
    [InlineData("63220", "63000")]
    [InlineData("829 10", "829 11")]
    public void DM_25_wants_every_trait_in_clear(string printed, string altered) =>
        Departures(Page.Replace(printed, altered, StringComparison.Ordinal)).Should().Equal(("DM-25", Severity.Must));

    [Theory]
    [InlineData("2 77 07 63 220 829 10", "277076322082910")]
    [InlineData("2 77 07 63 220 829 10", "2770763220829 10")]
    [InlineData("14/07/1977", "14-07-1977")]
    [InlineData("Sexe : F", "Sexe : Féminin")]
    [InlineData("2 77 07 63 220 829 10", "2\u00A077\u00A007\u00A063\u00A0220\u00A0829\u00A010")]
    public void DM_25_admits_the_usual_ways_of_printing_a_trait(string printed, string otherwise) =>
        Departures(Page.Replace(printed, otherwise, StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<(string Rule, Severity Severity)> Departures(string page)
    {
        var artefact = new DatamatrixArtefact(PayloadReader.Read(Payloads.Bytes(Payloads.Nessi)), new JudgingContext("2.2")) { PageText = page.ReplaceLineEndings("\n") };
        return UsageRules.All.Where(check => check.Rule.Id is "DM-24" or "DM-25")
            .SelectMany(check => check.Judge(artefact))
            .Select(finding => (finding.Rule, finding.Severity)).Distinct();
    }
}
