using AngleSharp.Html.Parser;
using InsConformance.Reports.Html;
using InsConformance.Reports.JUnit;
using InsConformance.Reports.Text;
using InsConformance.Reports.Words;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Tests;

/// <summary>What a person attested is never shown as proven automatically.</summary>
public sealed class AttestationReportTests : IDisposable
{
    private static readonly ScenarioResult Attested = Samples.Passed with
    {
        Attestations =
        [
            new AttestationResult
            {
                Request = "En tant que Camille LAURENT, ouvrez cette identité et lisez ce qu'elle affiche.",
                Reply = "fait",
                Values = [new("Statut de confiance affiché", "Identité provisoire")],
                By = "Claire MARTIN",
                At = Samples.Start,
                Note = "Sur le poste <3>.",
                Screenshots = [new("captures/abcd.png", new string('a', 64), "écran.png"), new("captures/ef.txt", new string('b', 64), "journal.txt")],
            },
        ],
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconformance-reports-");

    public AttestationReportTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "captures"));
        File.WriteAllBytes(Path.Combine(_folder.FullName, "captures", "abcd.png"), [1, 2, 3]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_page_says_who_attests_and_shows_the_screenshot_in_itself()
    {
        var page = await new HtmlParser().ParseDocumentAsync(
            await TextAsync(new HtmlReport(ReportLanguage.Fr) { Pictures = ReportFolder.Open(_folder.FullName) }), TestContext.Current.CancellationToken);

        page.QuerySelector(".all .scenario .word")!.TextContent.Should().Be("réussi, attesté par Claire MARTIN le 22/11/2026");
        page.QuerySelector("header .attested")!.TextContent.Should().Be("Scénarios qui reposent sur l'attestation d'une personne, et non sur une preuve automatique : 1.");
        page.QuerySelector(".attestations img")!.GetAttribute("src").Should().Be("data:image/png;base64,AQID");
        page.QuerySelectorAll(".attestations img").Should().ContainSingle("the other file is no picture");
        page.QuerySelectorAll(".attestations figcaption").Should().HaveCount(2);
        page.QuerySelector(".attestations .note")!.TextContent.Should().Be("Remarque : Sur le poste <3>.");
    }

    [Fact]
    public void The_text_says_how_many_scenarios_rest_on_a_person()
    {
        using var output = new StringWriter();

        new TextReport(ReportLanguage.Fr).Write(Samples.Run(Attested with { Outcome = Outcome.Failed }, Samples.Passed), output);

        output.ToString().Should().Contain("  attesté par Claire MARTIN le 22/11/2026").And.Contain("et non sur une preuve automatique : 1.");
    }

    [Fact]
    public async Task JUnit_says_who_attests() => (await TextAsync(new JUnitReport())).Should().Contain("<property name=\"attested-by\" value=\"Claire MARTIN, 2026-11-22\" />");

    private static async Task<string> TextAsync(IReport report)
    {
        using var stream = new MemoryStream();
        await report.WriteAsync(Samples.Run(Attested), stream, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
