using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading;
using InsConformance.Gherkin.Running.Execution;
using InsConformance.Gherkin.Running.Planning;
using InsConformance.Gherkin.UnitTestProvider;

namespace InsConformance.Gherkin.Running;

/// <summary>Runs the scenarios of features in parallel, each isolated from the others, and tells everything in a stream of Cucumber Messages.</summary>
/// <param name="bindings">The step definitions, hooks and transformations.</param>
/// <param name="options">How to run.</param>
/// <param name="clock">Time of the messages, of the durations and of the limits.</param>
public sealed class FeatureRunner(BindingCatalog bindings, RunOptions options, TimeProvider clock)
{
    /// <summary>Runs the scenarios. Those that are cancelled are told as such in the stream, which is complete in every case.</summary>
    /// <param name="features">What to run.</param>
    /// <param name="sink">Where the stream goes.</param>
    /// <param name="ids">Where the ids of the stream come from: the generator that served the features, so that none is given twice.</param>
    /// <param name="cancellationToken">Stops the run: running steps are told, other scenarios are not started, what was begun is cleaned up.</param>
    /// <exception cref="Exception">What the sink or <see cref="RunOptions.RunServices"/> threw.</exception>
    public async Task<RunConclusion> RunAsync(IReadOnlyList<RunnableFeature> features, IMessageSink sink, IIdGenerator ids, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var stream = new RunStream(sink, clock, stop);
        var plan = new Planner(bindings, ids).Plan(features);
        var session = new RunSession(plan, stream, new StepExecutor(options, clock, stop.Token), bindings, options);
        var scope = new RunScope(stream, parent: null);
        scope.Container.RegisterInstanceAs<IUnitTestRuntimeProvider>(new UnitTestRuntimeProvider());
        options.RunServices(scope.Container);

        foreach (var declaration in plan.Declarations)
            stream.Emit(declaration);
        stream.Emit(new TestRunStarted(stream.Now, plan.StartId));
        foreach (var testCase in plan.TestCases)
            stream.Emit(testCase);

        if (await session.RunHooksAsync(plan.Before, scope, cleanup: false) is { } failure)
            stream.Record(failure);
        else
            await RunScenariosAsync(session, scope, stop.Token);
        await session.RunHooksAsync(plan.After, scope, cleanup: true);
        await session.DisposeAsync(scope, "the run");

        var cancelled = cancellationToken.IsCancellationRequested;
        var message = string.Join('\n', cancelled ? [TestStepResult.CancelledBefore, .. stream.Problems] : stream.Problems);
        stream.Emit(new TestRunFinished(!stream.Failed && !cancelled, stream.Now, message.Length == 0 ? null : message, TestRunStartedId: plan.StartId));
        stream.ThrowIfBroken();
        return cancelled ? RunConclusion.Cancelled : stream.Failed ? RunConclusion.Failed : RunConclusion.Passed;
    }

    private async Task RunScenariosAsync(RunSession session, RunScope scope, CancellationToken stop)
    {
        var features = session.Plan.Features.Select(feature => new FeatureScope(feature, session, scope)).ToList();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxParallelScenarios, CancellationToken = stop };
        try
        {
            await Parallel.ForEachAsync(
                features.SelectMany(feature => feature.Feature.Scenarios.Select(scenario => (feature, scenario))),
                parallel,
                (next, _) => stop.IsCancellationRequested ? ValueTask.CompletedTask : new ValueTask(next.feature.RunAsync(next.scenario)));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The scenarios that were not started stay so: a test case without a start says it in the stream.
        }

        foreach (var feature in features)
            await feature.DisposeAsync();
    }
}
