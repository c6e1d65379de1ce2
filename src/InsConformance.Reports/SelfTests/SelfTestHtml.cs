using InsConformance.Reports.Html;

namespace InsConformance.Reports.SelfTests;

/// <summary>The table mutant × killer as one self-contained page.</summary>
public static class SelfTestHtml
{
    /// <summary>The page.</summary>
    public static Task<string> RenderAsync(SelfTestTable table) => StaticPage.RenderAsync<SelfTestPage>(new Dictionary<string, object?>
    {
        [nameof(SelfTestPage.Table)] = table,
        [nameof(SelfTestPage.Style)] = StaticPage.Resource("report.css"),
    });
}
