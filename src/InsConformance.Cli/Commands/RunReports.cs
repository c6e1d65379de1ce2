using InsConformance.Cli.Output;
using InsConformance.Reports;
using InsConformance.Reports.Html;
using InsConformance.Reports.JUnit;
using InsConformance.Reports.Text;
using InsConformance.Reports.Words;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Commands;

/// <summary>Writes every report of a result, and tells the verdict.</summary>
internal sealed class RunReports(Terminal terminal, OutputFormat format, ReportLanguage language)
{
    /// <summary>Writes the reports of what was recorded, an interrupted run included.</summary>
    /// <param name="result">The result.</param>
    /// <param name="folder">Where.</param>
    /// <param name="others">Files of the folder that were written during the run.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> WriteAsync(RunResult result, ReportFolder folder, params IEnumerable<string> others)
    {
        IReport[] reports = [new JsonReport(), new HtmlReport(language) { Pictures = folder }, new JUnitReport()];
        var files = await folder.WriteAsync(result, reports, CancellationToken.None);
        var forPerson = format is OutputFormat.Text ? terminal.Data : terminal.Talk;
        new TextReport(language).Write(result, forPerson);
        foreach (var file in files.Concat(others.Select(folder.FileOf)))
            await forPerson.WriteLineAsync($"  {Path.GetRelativePath(Directory.GetCurrentDirectory(), file)}");
        if (format is OutputFormat.Json)
            await terminal.Data.WriteAsync(await File.ReadAllTextAsync(folder.FileOf("result.json"), CancellationToken.None));
        return ExitCode.Of(result.Verdict);
    }
}
