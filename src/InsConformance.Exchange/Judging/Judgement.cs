using System.Text.Json.Serialization;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Judging;

/// <summary>Jugement d'un artefact : the findings of every rule, or the reason why it could not be read.</summary>
public sealed record Judgement
{
    /// <summary>Name of the format.</summary>
    public required string Format { get; init; }

    /// <summary>Version of the specification that was applied.</summary>
    public required string Version { get; init; }

    /// <summary>All findings in the order of the rules: departures, rules respected, rules not evaluated.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Why nothing was judged, in French: what was expected, what was found, where, what to do. Null when the artefact was judged.</summary>
    public string? Error { get; init; }

    /// <summary>The verdict. Rules not evaluated do not weigh on it: they are listed.</summary>
    public JudgementVerdict Verdict => Error is not null
        ? JudgementVerdict.Error
        : OutcomeLattice.Join(Departures.Select(finding => finding.Effect)) switch
        {
            Outcome.Failed => JudgementVerdict.Failed,
            Outcome.Warning => JudgementVerdict.Warning,
            _ => JudgementVerdict.Passed,
        };

    /// <summary>What departs from a rule, whatever its severity.</summary>
    [JsonIgnore]
    public IEnumerable<Finding> Departures => Findings.Where(finding => finding.Outcome is Outcome.Failed);

    /// <summary>The rules that could not be evaluated, with the reason.</summary>
    [JsonIgnore]
    public IEnumerable<Finding> Unevaluated => Findings.Where(finding => finding.Outcome is Outcome.Inconclusive);
}
