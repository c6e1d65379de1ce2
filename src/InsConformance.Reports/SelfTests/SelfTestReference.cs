using InsConformance.Verdicts;

namespace InsConformance.Reports.SelfTests;

/// <summary>The sound engine in the table.</summary>
/// <param name="Outcome">Verdict of its run.</param>
/// <param name="Scenarios">Number of scenarios.</param>
/// <param name="Checks">Number of checks.</param>
public sealed record SelfTestReference(Outcome Outcome, int Scenarios, int Checks);
