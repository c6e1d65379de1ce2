namespace InsConformance.Verdicts;

/// <summary>Exit codes of every command. Other programs rely on them.</summary>
public static class ExitCode
{
    /// <summary>Every applicable « DOIT » passed.</summary>
    public const int Success = 0;

    /// <summary>At least one conformance failure.</summary>
    public const int ConformanceFailure = 1;

    /// <summary>The command was used wrongly: option, argument, feature file, selection.</summary>
    public const int WrongUse = 2;

    /// <summary>Set-up or bench error, or a verdict that could not be reached: nothing is said about the software.</summary>
    public const int BenchError = 3;

    /// <summary>Nothing was executed, or nothing could be compared.</summary>
    public const int NothingExecuted = 4;

    /// <summary>The exit code of a run with this verdict.</summary>
    public static int Of(Outcome verdict) => verdict switch
    {
        Outcome.Passed or Outcome.Warning => Success,
        Outcome.Failed => ConformanceFailure,
        Outcome.BenchError or Outcome.Inconclusive => BenchError,
        Outcome.NotExecuted or Outcome.NotApplicable => NothingExecuted,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Unknown outcome."),
    };
}
