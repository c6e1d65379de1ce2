using System.Text;
using InsConformance.Reports.Words;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Html;

/// <summary>
/// One self-contained page, <c>report.html</c>: opens from disk without network, readable on a phone and on paper,
/// what needs attention first. The components are rendered statically: what a software answered is always escaped.
/// </summary>
/// <param name="language">Language of the frame; scenarios and findings stay in French.</param>
public sealed class HtmlReport(ReportLanguage language) : IReport
{
    /// <summary>The folder in which the screenshots of the attestations stand; null to show none.</summary>
    public ReportFolder? Pictures { get; init; }

    /// <inheritdoc/>
    public string FileName => "report.html";

    /// <inheritdoc/>
    public async Task WriteAsync(RunResult result, Stream stream, CancellationToken cancellationToken)
    {
        var page = await StaticPage.RenderAsync<ReportPage>(new Dictionary<string, object?>
        {
            [nameof(ReportPage.Result)] = result,
            [nameof(ReportPage.Words)] = ReportWords.Of(language),
            [nameof(ReportPage.Style)] = StaticPage.Resource("report.css"),
            [nameof(ReportPage.Script)] = StaticPage.Resource("report.js"),
            [nameof(ReportPage.Pictures)] = new PictureBook(Pictures),
        });
        await stream.WriteAsync(Encoding.UTF8.GetBytes(page), cancellationToken);
    }
}
