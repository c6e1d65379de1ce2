using System.Text.Json;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Checking;

/// <summary>A judged file as one line of JSON. Other programs rely on it: fields are added, none is renamed.</summary>
/// <param name="File">The file, as named on the command line.</param>
/// <param name="Format">Name of the format.</param>
/// <param name="Version">Version of the specification.</param>
/// <param name="Verdict">passed, warning, failed or error.</param>
/// <param name="Error">Why nothing was judged, in French.</param>
/// <param name="Findings">What is not right; every rule with <c>--all</c>.</param>
/// <param name="Unevaluated">Rules that could not be evaluated, each with the reason.</param>
internal sealed record CheckJson(
    string File,
    string Format,
    string Version,
    JudgementVerdict Verdict,
    string? Error,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<UnevaluatedRule> Unevaluated)
{
    private static readonly JsonSerializerOptions OneLine = new(ResultJson.Options) { WriteIndented = false };

    public static string Of(CheckedFile file, bool all)
    {
        var judgement = file.Judgement;
        return JsonSerializer.Serialize(
            new CheckJson(
                file.File,
                judgement.Format,
                judgement.Version,
                judgement.Verdict,
                judgement.Error,
                all ? judgement.Findings : [.. judgement.Departures],
                [.. judgement.Unevaluated.Select(finding => new UnevaluatedRule(finding.Rule, finding.Message)).Distinct()]),
            OneLine);
    }
}
