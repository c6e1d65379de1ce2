using System.Reflection;
using System.Text;
using InsConformance.Reports.Words;
using InsConformance.Verdicts.Results;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsConformance.Reports.Html;

/// <summary>
/// One self-contained page, <c>report.html</c>: opens from disk without network, readable on a phone and on paper,
/// what needs attention first. The components are rendered statically: what a software answered is always escaped.
/// </summary>
/// <param name="language">Language of the frame; scenarios and findings stay in French.</param>
public sealed class HtmlReport(ReportLanguage language) : IReport
{
    /// <inheritdoc/>
    public string FileName => "report.html";

    /// <inheritdoc/>
    public async Task WriteAsync(RunResult result, Stream stream, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(ReportPage.Result)] = result,
            [nameof(ReportPage.Words)] = ReportWords.Of(language),
            [nameof(ReportPage.Style)] = Resource("report.css"),
            [nameof(ReportPage.Script)] = Resource("report.js"),
        });
        var page = await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<ReportPage>(parameters)).ToHtmlString());
        await stream.WriteAsync(Encoding.UTF8.GetBytes(page), cancellationToken);
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
