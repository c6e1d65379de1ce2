using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.SelfTests;

/// <summary>Autotest : runs a plan against the reference engine, then against its mutants, and says which check kills each.</summary>
/// <param name="selection">The scenarios.</param>
/// <param name="plan">How they are run.</param>
/// <param name="options">Set-up of the simulator of every run.</param>
/// <param name="clock">The clock of every run.</param>
public sealed class SelfTest(FeatureSelection selection, CampaignPlan plan, SimulatorOptions options, TimeProvider clock)
{
    private const int Seed = 20250314;
    private const string AuditPrefix = "audit/";

    /// <summary>The run of the sound engine.</summary>
    public Task<RunResult> RunReferenceAsync(ICampaignObserver? observer, CancellationToken cancellationToken) =>
        RunAsync(new ReferenceEngineAttachment(clock), observer, cancellationToken);

    /// <summary>Runs one mutant.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="reference">The run of the sound engine: what it does not pass proves nothing.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<MutantVerdict> TryAsync(Mutant mutant, RunResult reference, CancellationToken cancellationToken)
    {
        var passed = reference.Scenarios.Where(scenario => scenario.Outcome is Outcome.Passed).Select(scenario => scenario.Id).ToHashSet(StringComparer.Ordinal);
        var result = await RunAsync(mutant.Attach(clock), observer: null, cancellationToken);
        var seen = result.Scenarios.Where(scenario => passed.Contains(scenario.Id) && scenario.Outcome is (Outcome.Failed or Outcome.Warning))
            .ToLookup(scenario => RequirementsOf(scenario).Intersect(mutant.Requirements, StringComparer.Ordinal).Any(), scenario => scenario.Id);
        return new MutantVerdict(mutant, [.. seen[true]], [.. seen[false]]);
    }

    private async Task<RunResult> RunAsync(ISutAttachment attachment, ICampaignObserver? observer, CancellationToken cancellationToken)
    {
        await using var bench = await CampaignBench.StartAsync(attachment, options, clock, new SeededIdSource(Seed), cancellationToken);
        return await new CampaignRunner(bench).RunAsync(selection, plan, observer, cancellationToken: cancellationToken);
    }

    /// <summary>What a departing result names: the requirements of the scenario, or the rule of the auditor.</summary>
    private static IReadOnlyList<string> RequirementsOf(ScenarioResult scenario) => scenario.Id.StartsWith(AuditPrefix, StringComparison.Ordinal)
        ? [scenario.Id[AuditPrefix.Length..]]
        : ScenarioRequirements.Of(scenario.Tags);
}
