namespace InsConformance.Verdicts.Results;

/// <summary>
/// The result of a run: the model of <c>reports/result.json</c>, from which every other report is rendered.
/// Build it with <see cref="Of"/>, which derives the verdict and the counts from the scenarios.
/// </summary>
public sealed record RunResult
{
    /// <summary>Version of this shape. Fields may be added; none is renamed.</summary>
    public string Schema { get; init; } = "insconf/result/1";

    /// <summary>The verdict of the whole run.</summary>
    public required Outcome Verdict { get; init; }

    /// <summary>Which run this is.</summary>
    public required RunIdentity Run { get; init; }

    /// <summary>What it set out to do.</summary>
    public required RunPlan Plan { get; init; }

    /// <summary>The figures.</summary>
    public required RunCounts Counts { get; init; }

    /// <summary>Whether the run was stopped before its end; what was recorded until then is here.</summary>
    public bool Interrupted { get; init; }

    /// <summary>Which part of a campaign this is; null for the whole of it.</summary>
    public ShardResult? Shard { get; init; }

    /// <summary>Time from start to verdict.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Every scenario, in the order of the features.</summary>
    public required IReadOnlyList<ScenarioResult> Scenarios { get; init; }

    /// <summary>Puts a result together and derives its verdict and counts.</summary>
    public static RunResult Of(
        RunIdentity run,
        RunPlan plan,
        IReadOnlyList<ScenarioResult> scenarios,
        TimeSpan duration,
        bool interrupted = false) => new()
        {
            Verdict = VerdictOf(scenarios, interrupted),
            Run = run,
            Plan = plan,
            Counts = RunCounts.Of(scenarios),
            Interrupted = interrupted,
            Duration = duration,
            Scenarios = scenarios,
        };

    /// <summary>
    /// The verdict of a run. Nothing executed is « not executed »; an applicable scenario that did not run, or an interruption,
    /// leaves the run inconclusive unless something worse is proven.
    /// </summary>
    public static Outcome VerdictOf(IReadOnlyCollection<ScenarioResult> scenarios, bool interrupted = false)
    {
        var joined = scenarios.Select(scenario => scenario.Outcome).Join();
        if (joined is Outcome.NotApplicable || scenarios.All(s => s.Outcome is Outcome.NotApplicable or Outcome.NotExecuted))
            return Outcome.NotExecuted;
        return joined is Outcome.NotExecuted || interrupted ? joined.Join(Outcome.Inconclusive) : joined;
    }
}
