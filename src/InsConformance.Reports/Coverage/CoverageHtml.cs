using InsConformance.Reports.Html;
using InsConformance.Verdicts.Coverage;

namespace InsConformance.Reports.Coverage;

/// <summary>The coverage of requirements as one self-contained page.</summary>
public static class CoverageHtml
{
    /// <summary>The page.</summary>
    public static Task<string> RenderAsync(CoverageReport report) => StaticPage.RenderAsync<CoveragePage>(new Dictionary<string, object?>
    {
        [nameof(CoveragePage.Report)] = report,
        [nameof(CoveragePage.Style)] = StaticPage.Resource("report.css"),
    });
}
