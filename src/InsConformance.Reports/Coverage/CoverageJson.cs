using System.Text.Encodings.Web;
using System.Text.Json;
using InsConformance.Verdicts.Coverage;

namespace InsConformance.Reports.Coverage;

/// <summary>The coverage of requirements for a program.</summary>
public static class CoverageJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One object: <c>complete</c>, the counts by state, a line per requirement, the unknown names.</summary>
    public static string Write(CoverageReport report) => JsonSerializer.Serialize(
        new
        {
            Schema = "insconf/coverage/1",
            Complete = report.IsComplete,
            Counts = Enum.GetValues<CoverageState>().ToDictionary(Code, state => report.Lines.Count(line => line.State == state)),
            Requirements = report.Lines.Select(line => new
            {
                line.Requirement.Id,
                Source = line.Requirement.Source.Id,
                line.Requirement.Statement,
                State = Code(line.State),
                line.Reason,
                Tests = line.Tests.Select(test => test.Id),
            }),
            UnknownNames = report.UnknownNames.Select(unknown => new { Test = unknown.Test.Id, unknown.Name }),
        },
        Options);

    private static string Code(CoverageState state) => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());
}
