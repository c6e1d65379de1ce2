using InsConformance.Exchange.Paper;
using InsConformance.Reports.Html;

namespace InsConformance.Reports.Paper;

/// <summary>« Édition papier » : an A4 page with the « cartouche INS », to be printed and scanned. The exact layout of the cartouche is not public: this one has all its parts.</summary>
public static class PaperEdition
{
    /// <summary>The page, in HTML: self-contained, nothing runs in it.</summary>
    /// <param name="identity">What is printed.</param>
    /// <param name="title">Title of the document.</param>
    public static Task<string> RenderAsync(PrintedIdentity identity, string title) => StaticPage.RenderAsync<PaperPage>(new Dictionary<string, object?>
    {
        [nameof(PaperPage.Identity)] = identity,
        [nameof(PaperPage.Title)] = title,
        [nameof(PaperPage.Style)] = StaticPage.Resource("paper.css"),
    });
}
