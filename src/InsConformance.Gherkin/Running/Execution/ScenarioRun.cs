using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Bindings.Values;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running.Planning;

namespace InsConformance.Gherkin.Running.Execution;

/// <summary>Runs one scenario, from its first message to its last.</summary>
internal sealed class ScenarioRun
{
    private readonly PlannedScenario _scenario;
    private readonly PlannedFeature _feature;
    private readonly RunSession _session;
    private readonly RunScope _scope;
    private readonly ScenarioContext _context;

    /// <summary>Whether what follows is skipped, except what cleans up.</summary>
    private bool _stopped;

    /// <summary>Why, when no step of the scenario tells.</summary>
    private string? _reason;

    private ScenarioRun(PlannedScenario scenario, PlannedFeature feature, RunSession session, RunScope parent)
    {
        _scenario = scenario;
        _feature = feature;
        _session = session;
        _scope = new RunScope(session.Stream, parent);
        _context = new ScenarioContext(scenario.Info, scenario.Rule, _scope.Container);
        _scope.Container.RegisterInstanceAs(_context);
    }

    /// <summary>Runs the scenario, or skips it if its feature could not begin.</summary>
    public static async Task RunAsync(PlannedScenario scenario, PlannedFeature feature, RunSession session, RunScope parent, string? featureFailure)
    {
        session.Stream.Emit(new TestCaseStarted(Attempt: 0, scenario.StartId, scenario.TestCaseId, session.Stream.Now));
        var run = new ScenarioRun(scenario, feature, session, parent);
        await run.RunAsync(featureFailure);
        session.Stream.Emit(new TestCaseFinished(scenario.StartId, session.Stream.Now, WillBeRetried: false));
    }

    private async Task RunAsync(string? featureFailure)
    {
        if ((featureFailure ?? Prepare()) is { } failure)
            Stop(failure);
        StopIfCancelled();
        var begun = !_stopped;
        await PrepareAsync(_scenario.Before, begun);
        foreach (var block in _scenario.Blocks)
            await RunAsync(block);
        await CleanupAsync(_scenario.After, begun);

        _scope.Output.Place = null;
        await _session.DisposeAsync(_scope, $"the scenario '{_scenario.Pickle.Name}'");
    }

    /// <summary>Registers the services of the scenario; tells why they cannot be.</summary>
    private string? Prepare()
    {
        try
        {
            _session.Options.ScenarioServices(_scope.Container);
            return null;
        }
        catch (Exception error)
        {
            var problem = $"The services of the scenario '{_scenario.Pickle.Name}' could not be registered: {error.GetType().Name}: {error.Message}";
            _session.Stream.Record(problem);
            return problem;
        }
    }

    private async Task RunAsync(PlannedBlock block)
    {
        StopIfCancelled();
        var begun = !_stopped;
        if (begun)
            _context.CurrentScenarioBlock = block.Kind;
        await PrepareAsync(block.Before, begun);
        foreach (var step in block.Steps)
            await RunAsync(step);
        await CleanupAsync(block.After, begun);
    }

    private async Task RunAsync(PlannedStep step)
    {
        StopIfCancelled();
        var begun = !_stopped && step.Definitions.Status is null;
        if (begun)
            _context.StepContext = new ScenarioStepContext(Describe(step));
        await PrepareAsync(step.Before, begun);

        var outcome = await ReportAsync(step.Id, () => step.Definitions switch
        {
            { Status: { } status } => Task.FromResult(StepOutcome.NotExecuted(status, step.Definitions.Problem)),
            _ when _stopped => Task.FromResult(Skipped()),
            _ => _session.Executor.ExecuteAsync(() => CallAsync(step), _scope.Stop),
        });
        if (begun)
            _context.StepContext.Status = outcome.ExecutionStatus;
        await CleanupAsync(step.After, begun);
    }

    private async Task CallAsync(PlannedStep step)
    {
        var match = step.Definitions.Matches[0];
        var arguments = await Converter(match.Step.Culture).ConvertAsync(match, step.Step.Argument);
        await match.Step.Method.InvokeAsync(_scope.Container, arguments);
    }

    private ArgumentConverter Converter(ReadingCulture? culture) =>
        new(_session.Bindings.Transformations, culture ?? ReadingCulture.Of(_feature.Language), _scope.Container);

    private StepInfo Describe(PlannedStep step) => new(
        StepMatcher.TypeOf(step.Step) ?? StepDefinitionType.Given,
        step.Step.Text,
        step.Step.Argument?.DataTable is { } table ? Converter(null).ToTable(table) : null,
        step.Step.Argument?.DocString?.Content);

    /// <summary>Hooks that prepare: the first that does not pass stops the others.</summary>
    private async Task PrepareAsync(IEnumerable<PlannedHook> hooks, bool begun)
    {
        foreach (var hook in hooks)
            await ReportAsync(hook.Id, () => !begun || _stopped ? Task.FromResult(Skipped()) : _session.Executor.ExecuteAsync(() => RunSession.CallAsync(hook.Hook, _scope), _scope.Stop));
    }

    /// <summary>Hooks that clean up: all of them, if what they clean up was begun.</summary>
    private async Task CleanupAsync(IEnumerable<PlannedHook> hooks, bool begun)
    {
        foreach (var hook in hooks)
            await ReportAsync(hook.Id, () => begun ? _session.Executor.ExecuteAsync(() => RunSession.CallAsync(hook.Hook, _scope), _scope.Stop, cleanup: true) : Task.FromResult(Skipped()));
    }

    private async Task<StepOutcome> ReportAsync(string testStepId, Func<Task<StepOutcome>> execute)
    {
        _scope.Output.Place = AttachmentPlace.Step(_scenario.StartId, testStepId);
        _session.Stream.Emit(new TestStepStarted(_scenario.StartId, testStepId, _session.Stream.Now));
        var outcome = await execute();
        if (outcome.Status != TestStepResultStatus.Passed)
        {
            _stopped = true;
            _context.TestError ??= outcome.Error;
            if (_context.ScenarioExecutionStatus == ScenarioExecutionStatus.OK)
                _context.ScenarioExecutionStatus = outcome.ExecutionStatus;
        }

        _session.Stream.Record(outcome.Result);
        _session.Stream.Emit(new TestStepFinished(_scenario.StartId, testStepId, outcome.Result, _session.Stream.Now));
        return outcome;
    }

    private StepOutcome Skipped() => StepOutcome.NotExecuted(TestStepResultStatus.Skipped, _reason);

    private void StopIfCancelled()
    {
        if (!_stopped && _session.Executor.IsCancelled)
            Stop(TestStepResult.CancelledBefore);
    }

    private void Stop(string reason) => (_stopped, _reason) = (true, reason);
}
