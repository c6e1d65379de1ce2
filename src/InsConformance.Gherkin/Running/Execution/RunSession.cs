using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running.Planning;

namespace InsConformance.Gherkin.Running.Execution;

/// <summary>What everything that runs shares.</summary>
internal sealed record RunSession(RunPlan Plan, RunStream Stream, StepExecutor Executor, BindingCatalog Bindings, RunOptions Options)
{
    /// <summary>Calls a hook, each parameter of which is a service.</summary>
    public static async Task CallAsync(HookBinding hook, RunScope scope) =>
        await hook.Method.InvokeAsync(scope.Container, [.. hook.Method.Parameters.Select(parameter => scope.Container.Resolve(parameter.ParameterType))]);

    /// <summary>Runs hooks of the run or of a feature; the first failure stops those that prepare, not those that clean up.</summary>
    /// <returns>What failed first, or null.</returns>
    public async Task<string?> RunHooksAsync(IReadOnlyList<PlannedHook> hooks, RunScope scope, bool cleanup)
    {
        string? failure = null;
        foreach (var (id, declaredId, hook) in hooks)
        {
            scope.Output.Place = AttachmentPlace.RunHook(id);
            Stream.Emit(new TestRunHookStarted(id, Plan.StartId, declaredId, Stream.Now));
            var outcome = failure is null || cleanup
                ? await Executor.ExecuteAsync(() => CallAsync(hook, scope), scope.Stop, cleanup)
                : StepOutcome.NotExecuted(TestStepResultStatus.Skipped, failure);
            Stream.Record(outcome.Result);
            Stream.Emit(new TestRunHookFinished(id, outcome.Result, Stream.Now));
            if (outcome.Status != TestStepResultStatus.Passed)
                failure ??= $"The {hook.Type} hook {hook.Method.Name} did not pass: {outcome.Result.Message}";
        }

        scope.Output.Place = null;
        return failure;
    }

    /// <summary>Disposes of the services of a scenario, a feature or the run; what fails is a problem of the run.</summary>
    public async Task DisposeAsync(RunScope scope, string owner)
    {
        try
        {
            await scope.Container.DisposeAsync();
        }
        catch (AggregateException failures)
        {
            foreach (var failure in failures.InnerExceptions)
                Stream.Record($"A service of {owner} could not be disposed of: {failure.GetType().Name}: {failure.Message}");
        }
    }
}
