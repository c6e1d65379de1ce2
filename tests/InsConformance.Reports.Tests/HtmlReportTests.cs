using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using InsConformance.Reports.Html;
using InsConformance.Reports.Words;
using InsConformance.Verdicts;

namespace InsConformance.Reports.Tests;

public sealed class HtmlReportTests
{
    [Fact]
    public async Task What_needs_attention_stands_first_and_open()
    {
        var page = await PageAsync(ReportLanguage.Fr, Samples.Passed, Samples.BenchError, Samples.Failed);

        var scenarios = page.QuerySelectorAll("main .scenario");
        Text(scenarios[0], ".name").Should().Be("Modifier un trait strict Un super utilisateur corrige le nom <de naissance>");
        Text(scenarios[1], ".name").Should().Be("Créer une identité Simulateur indisponible");
        scenarios[0].HasAttribute("open").Should().BeTrue();
        page.QuerySelectorAll(".to-look-at .scenario").Should().HaveCount(2);
        page.QuerySelectorAll(".all .scenario").Should().HaveCount(3);
    }

    [Fact]
    public async Task A_finding_shows_its_proof_its_basis_and_what_to_do()
    {
        var page = await PageAsync(ReportLanguage.Fr, Samples.Failed);

        Text(page.DocumentElement, ".to-look-at .finding").Should().Be(
            "échec INS-32.1 doit · source officielle Le statut de confiance n'a pas été rétrogradé. "
            + "Attendu Identité validée Observé Identité qualifiée Où étape 2 "
            + "À faire Invalider le matricule INS dès qu'un trait strict change. "
            + "Sources guide v2 règle 27 ; DMN INS 32.1");
    }

    [Fact]
    public async Task What_was_declared_and_the_software_lacks_stands_in_the_verdict()
    {
        var run = Samples.Run(Samples.Passed);
        var html = await new HtmlReport(ReportLanguage.Fr).RenderAsync(run with { Plan = run.Plan with { UnmetClaims = ["Déclaré mais non pris en charge : format « cda »."] } });

        Text(new HtmlParser().ParseDocument(html).DocumentElement, "header .unmet").Should().Be("Déclaré mais non pris en charge : format « cda ».");
    }

    [Fact]
    public async Task An_inferred_rule_is_never_shown_as_an_official_one()
    {
        var inferred = Samples.Failed.Findings[0] with { Basis = Identity.Rules.Basis.Inferred };
        var page = await PageAsync(ReportLanguage.Fr, Samples.Failed with { Findings = [inferred] });

        Text(page.DocumentElement, ".to-look-at .finding h4").Should().Be("échec INS-32.1 doit · règle déduite, non officielle");
    }

    [Fact]
    public async Task The_page_needs_nothing_from_outside()
    {
        var page = await PageAsync(ReportLanguage.Fr, Samples.Failed, Samples.Passed);

        page.QuerySelectorAll("[src], [href], link, iframe, img, object").Should().BeEmpty();
        page.QuerySelector("style")!.TextContent.Should().NotContain("url(").And.NotContain("@import");
        page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content").Should().StartWith("default-src 'none'");
    }

    [Fact]
    public async Task What_the_software_answered_is_shown_as_text_and_never_as_markup()
    {
        var page = await PageAsync(ReportLanguage.Fr, Samples.Failed);

        page.QuerySelectorAll("script").Should().HaveCount(1, "only the script of the page itself");
        page.QuerySelector(".to-look-at .exchange")!.TextContent.Should().Contain("<script>alert(1)</script>");
    }

    [Theory]
    [InlineData(ReportLanguage.Fr, "fr", "Des écarts de conformité ont été constatés", "1 échec")]
    [InlineData(ReportLanguage.En, "en", "Departures from conformance were found", "1 failed")]
    public async Task The_frame_speaks_the_language_asked(ReportLanguage language, string code, string verdict, string tile)
    {
        var page = await PageAsync(language, Samples.Failed);

        page.DocumentElement.GetAttribute("lang").Should().Be(code);
        Text(page.DocumentElement, "h1").Should().Be("✗ " + verdict);
        Text(page.DocumentElement, ".tiles .failed").Should().Be(tile);
    }

    [Fact]
    public async Task A_run_of_nothing_is_not_shown_as_a_success()
    {
        var page = await PageAsync(ReportLanguage.Fr);

        page.QuerySelector("header")!.ClassName.Should().Be("verdict not-executed");
        Text(page.DocumentElement, "h1").Should().Be("– Rien n'a été exécuté");
    }

    [Fact]
    public async Task The_reason_of_what_is_not_applicable_is_shown()
    {
        var page = await PageAsync(ReportLanguage.Fr, Samples.Passed, Samples.NotApplicable);

        Text(page.DocumentElement, ".reason").Should().Be("Raison Le logiciel ne reçoit pas de flux.");
    }

    [Fact]
    public void Every_outcome_has_its_words_in_every_language()
    {
        foreach (var words in Enum.GetValues<ReportLanguage>().Select(ReportWords.Of))
        {
            words.Outcomes.Keys.Should().BeEquivalentTo(Enum.GetValues<Outcome>());
            words.RunVerdicts.Keys.Should().BeEquivalentTo(Enum.GetValues<Outcome>());
        }
    }

    private static async Task<IDocument> PageAsync(ReportLanguage language, params Verdicts.Results.ScenarioResult[] scenarios) =>
        new HtmlParser().ParseDocument(await new HtmlReport(language).RenderAsync(Samples.Run(scenarios)));

    private static string Text(IElement element, string selector) =>
        string.Join(' ', element.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
