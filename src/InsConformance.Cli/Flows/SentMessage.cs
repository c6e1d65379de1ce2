using System.Text.Json;
using InsConformance.Cli.Checking;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Flows;

/// <summary>A message that was sent, what the receiver answered, and what it must do. One line of JSON; fields are added, none is renamed.</summary>
/// <param name="File">The file, as named on the command line.</param>
/// <param name="Message">Rank of the message in the file, from 1.</param>
/// <param name="ControlId">MSH-10.</param>
/// <param name="Acknowledgement">MSA-1 of the answer; null when there is none.</param>
/// <param name="DurationMilliseconds">Time from the message to its answer.</param>
/// <param name="Verdict">What the answer, and what the receiver was seen to hold, are worth.</param>
/// <param name="Findings">What is not right.</param>
/// <param name="Unevaluated">Rules that could not be evaluated, each with the reason.</param>
/// <param name="Expected">What the receiver must do.</param>
internal sealed record SentMessage(
    string File,
    int Message,
    string ControlId,
    string? Acknowledgement,
    double DurationMilliseconds,
    JudgementVerdict Verdict,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<UnevaluatedRule> Unevaluated,
    IReadOnlyList<ExpectedAction> Expected)
{
    private static readonly JsonSerializerOptions OneLine = new(ResultJson.Options) { WriteIndented = false };

    public string ToJson() => JsonSerializer.Serialize(this, OneLine);
}
