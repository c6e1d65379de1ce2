using System.Runtime.InteropServices;
using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>Runs the scenarios of a plan against the software of a bench, and makes the result. One runner may run several plans.</summary>
public sealed class CampaignRunner(CampaignBench bench)
{
    private static readonly BindingCatalog Bindings = BindingCatalog.Of(typeof(CampaignRunner).Assembly);

    /// <summary>Selects the scenarios of the plan and runs them.</summary>
    /// <param name="plan">What to run.</param>
    /// <param name="observer">Follows the run; null when nobody does.</param>
    /// <param name="sinks">Other readers of the event stream: Cucumber Messages, other renderers.</param>
    /// <param name="cancellationToken">Stops the run: the result says what was done until then.</param>
    /// <exception cref="CampaignSelectionException">Nothing can be run: the message says why and what to do.</exception>
    public async Task<RunResult> RunAsync(
        CampaignPlan plan,
        ICampaignObserver? observer = null,
        IReadOnlyList<IMessageSink>? sinks = null,
        CancellationToken cancellationToken = default)
    {
        var selection = await FeatureSelection.ReadAsync(plan, cancellationToken);
        return await RunAsync(selection, plan, observer, sinks, cancellationToken);
    }

    /// <summary>Runs scenarios that were selected beforehand.</summary>
    public async Task<RunResult> RunAsync(
        FeatureSelection selection,
        CampaignPlan plan,
        ICampaignObserver? observer = null,
        IReadOnlyList<IMessageSink>? sinks = null,
        CancellationToken cancellationToken = default)
    {
        var clock = bench.Environment.Clock;
        var (startedAt, started) = (clock.GetUtcNow(), clock.GetTimestamp());
        var mine = plan.Shard is { } shard ? selection.Of(shard) : selection;
        var retained = Retained(mine, plan);
        var played = await PlayAsync(retained?.Except(plan.AlreadyGraded.Keys), plan, observer, sinks, cancellationToken);
        var graded = (retained?.Scenarios ?? []).Select(scenario => plan.AlreadyGraded.GetValueOrDefault(scenario.Id)).OfType<ScenarioResult>();
        var scenarios = InOrder(mine, [.. graded, .. played.Results, .. Excluded(mine, plan)]);
        var (run, described, duration) = (Identify(startedAt), Describe(selection, plan), clock.GetElapsedTime(started));
        return plan.Shard is null
            ? RunAssembly.Whole(run, described, scenarios, duration, played.Interrupted)
            : RunAssembly.Part(run, described, selection.Describe(plan.Shard), scenarios, duration, played.Interrupted);
    }

    /// <summary>Plays what is left to play; nothing when everything was graded earlier.</summary>
    private async Task<(IReadOnlyList<ScenarioResult> Results, bool Interrupted)> PlayAsync(
        FeatureSelection? selection, CampaignPlan plan, ICampaignObserver? observer, IReadOnlyList<IMessageSink>? sinks, CancellationToken cancellationToken)
    {
        if (selection is null)
            return ([], Interrupted: false);
        var collector = new ResultCollector(selection, observer);
        var options = new RunOptions
        {
            MaxParallelScenarios = plan.MaxParallelScenarios,
            StepTimeout = plan.StepTimeout,
            RunServices = services => services.RegisterInstanceAs(EnvironmentOf(plan)),
        };
        var sink = new EverySink([collector, .. sinks ?? []]);
        var conclusion = await new FeatureRunner(Bindings, options, bench.Environment.Clock).RunAsync(selection.Features, sink, selection.Ids, cancellationToken);
        return (collector.Results, conclusion is RunConclusion.Cancelled);
    }

    /// <summary>The results in the order of the plan.</summary>
    private static IReadOnlyList<ScenarioResult> InOrder(FeatureSelection selection, IReadOnlyCollection<ScenarioResult> results)
    {
        var places = selection.Scenarios.Select((scenario, place) => (scenario.Id, place)).ToDictionary(one => one.Id, one => one.place, StringComparer.Ordinal);
        return [.. results.OrderBy(result => places[result.Id])];
    }

    /// <summary>The scenarios that the declaration retains; null when it retains none of a part, for others have some.</summary>
    private static FeatureSelection? Retained(FeatureSelection selection, CampaignPlan plan)
    {
        if (plan.Applicability is not { } applicability)
            return selection;
        var retained = selection.For(applicability);
        return retained is not null || plan.Shard is not null ? retained : throw new CampaignSelectionException(
            $"La déclaration de « {applicability.Declaration.Software} » écarte les {selection.Scenarios.Count} scénarios choisis : rien ne serait essayé. Les raisons : insconf plan list --declaration FICHIER.");
    }

    /// <summary>The scenarios that the declaration leaves out, each with its reason.</summary>
    private static IEnumerable<ScenarioResult> Excluded(FeatureSelection selection, CampaignPlan plan) =>
        from scenario in selection.Scenarios
        let reason = plan.Applicability?.Exclusion(scenario)
        where reason is not null
        select new ScenarioResult
        {
            Id = scenario.Id,
            Feature = scenario.Feature,
            Name = scenario.Name,
            Tags = scenario.Tags,
            Outcome = Outcome.NotApplicable,
            Reason = reason,
        };

    private CampaignEnvironment EnvironmentOf(CampaignPlan plan) => bench.Environment with { Declaration = plan.Applicability?.Declaration };

    private RunIdentity Identify(DateTimeOffset startedAt)
    {
        var sut = bench.Environment.Attachment.Description;
        var version = typeof(CampaignRunner).Assembly.GetName().Version?.ToString(3);
        return new RunIdentity(
            bench.Environment.Ids.NextId().ToString(),
            startedAt,
            $"InsConformance {version}",
            $"{sut.Name} {sut.Version}".TrimEnd(),
            $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
    }

    private Verdicts.Results.RunPlan Describe(FeatureSelection selection, CampaignPlan plan) => new(
        [.. selection.Features.Select(feature => feature.Source.Uri)],
        plan.Tags,
        DocumentVersions.All,
        [.. KnownLimits.All, .. bench.Environment.Insi.Limits, .. bench.Environment.Cards.Own.Limits],
        plan.Applicability?.Declaration.InWords(),
        EnvironmentOf(plan).UnmetClaims.InWords is { Count: > 0 } unmet ? unmet : null);

    /// <summary>Gives the stream to several readers.</summary>
    private sealed class EverySink(IReadOnlyList<IMessageSink> sinks) : IMessageSink
    {
        public void Receive(Envelope envelope)
        {
            foreach (var sink in sinks)
                sink.Receive(envelope);
        }
    }
}
