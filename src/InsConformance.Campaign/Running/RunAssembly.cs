using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>Puts the result of a run together from what each scenario gave.</summary>
internal static class RunAssembly
{
    /// <summary>A whole run: the refusals are weighed against what was accepted, the requests against the rules of the auditor.</summary>
    public static RunResult Whole(RunIdentity run, RunPlan plan, IReadOnlyList<ScenarioResult> scenarios, TimeSpan duration, bool interrupted)
    {
        var twins = new RefusalTwins(scenarios);
        return RunResult.Of(run, plan, [.. scenarios.Select(twins.Weigh), .. AuditResults.Of(scenarios)], duration, interrupted);
    }

    /// <summary>A part of a run: a refusal may have its twin in another part, so that it is weighed only when the parts are merged.</summary>
    public static RunResult Part(RunIdentity run, RunPlan plan, ShardResult shard, IReadOnlyList<ScenarioResult> scenarios, TimeSpan duration, bool interrupted) =>
        RunResult.Of(run, plan, [.. scenarios, .. AuditResults.Of(scenarios)], duration, interrupted) with { Shard = shard };
}
