using InsConformance.Verdicts;

namespace InsConformance.Reports.Words;

/// <summary>The sign of an outcome, beside its word: no report tells an outcome by colour alone.</summary>
public static class OutcomeSigns
{
    /// <summary>The sign of an outcome.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "✓",
        Outcome.Failed => "✗",
        Outcome.Warning => "!",
        Outcome.BenchError => "⚠",
        Outcome.Inconclusive => "?",
        _ => "–",
    };
}
