using InsConformance.Verdicts;

namespace InsConformance.Campaign.Judging;

/// <summary>What prevents a scenario from being judged.</summary>
/// <param name="Outcome">Not applicable, inconclusive or bench error.</param>
/// <param name="Reason">French, for the reader of the report.</param>
public sealed record Obstacle(Outcome Outcome, string Reason);
