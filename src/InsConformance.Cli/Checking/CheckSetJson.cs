using System.Text.Json;
using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Checking;

/// <summary>A compared folder as one line of JSON. Other programs rely on it: fields are added, none is renamed.</summary>
/// <param name="File">The folder, as named on the command line.</param>
/// <param name="Format">Always <c>set</c>.</param>
/// <param name="Version">Version of the comparison.</param>
/// <param name="Verdict">passed, failed or error.</param>
/// <param name="Error">Why nothing was compared, in French.</param>
/// <param name="Findings">The disagreements; every rule with <c>--all</c>.</param>
/// <param name="Unevaluated">Traits that nothing could be said of, each with the reason.</param>
/// <param name="Artefacts">What was compared: source, format and traits of each identity.</param>
/// <param name="Ignored">Files in which no identity was read.</param>
internal sealed record CheckSetJson(
    string File,
    string Format,
    string Version,
    JudgementVerdict Verdict,
    string? Error,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<UnevaluatedRule> Unevaluated,
    IReadOnlyList<CarriedIdentity> Artefacts,
    IReadOnlyList<string> Ignored)
{
    private static readonly JsonSerializerOptions OneLine = new(ResultJson.Options) { WriteIndented = false };

    public static string Of(CheckedSet set, bool all)
    {
        var judgement = set.Judgement;
        return JsonSerializer.Serialize(
            new CheckSetJson(
                set.Folder,
                judgement.Format,
                judgement.Version,
                judgement.Verdict,
                judgement.Error,
                all ? judgement.Findings : [.. judgement.Departures],
                [.. judgement.Unevaluated.Select(finding => new UnevaluatedRule(finding.Rule, finding.Message))],
                set.Identities,
                set.Ignored),
            OneLine);
    }
}
