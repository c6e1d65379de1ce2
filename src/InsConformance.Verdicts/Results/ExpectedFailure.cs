namespace InsConformance.Verdicts.Results;

/// <summary>Why a scenario may fail for a while without failing the run.</summary>
/// <param name="Reason">Why, in the words of the editor.</param>
/// <param name="Expires">The last day on which it may.</param>
/// <param name="Outcome">What the scenario is worth without this leave.</param>
public sealed record ExpectedFailure(string Reason, DateOnly Expires, Outcome Outcome);
