using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;

namespace InsConformance.Gherkin.Tests.Running;

public sealed class HookOrder
{
    private const string TwoScenarios = """
        # language: fr
        @feature
        Fonctionnalité: Ordre

          @one
          Scénario: Un
            Étant donné un début
            Et une suite
            Quand une action
            Alors une fin

          @two
          Scénario: Deux
            Quand une action
        """;

    [Fact]
    public async Task Is_the_order_of_their_type_then_of_their_number()
    {
        var run = await new Rehearsal(typeof(Steps), typeof(AllHooks)).RunAsync(TwoScenarios);

        run.Conclusion.Should().Be(RunConclusion.Passed);
        run.Journal.Entries.Should().Equal(
            "before run",
            "before feature Ordre",
            "before scenario Un, early", "before scenario, any", "before scenario, late",
            "before block Given",
            "before step un début", "un début", "after step un début: OK",
            "before step une suite", "une suite", "after step une suite: OK",
            "after block Given",
            "before block When",
            "before step une action", "une action", "after step une action: OK",
            "after block When",
            "before block Then",
            "before step une fin", "une fin", "after step une fin: OK",
            "after block Then",
            "after scenario, first", "after scenario, second: OK",
            "before scenario, any", "before scenario, late",
            "before block When",
            "before step une action", "une action", "after step une action: OK",
            "after block When",
            "after scenario, first", "after scenario, second: OK",
            "after feature Ordre",
            "after run");
    }

    [Fact]
    public async Task Is_told_in_the_stream()
    {
        var run = await new Rehearsal(typeof(Steps), typeof(AllHooks)).RunAsync(TwoScenarios);

        run.Messages.OfType<Hook>().Select(hook => $"{hook.Name} {hook.Type} {hook.TagExpression}").Should().BeEquivalentTo(
            [
                "AllHooks.BeforeRun BeforeTestRun ", "AllHooks.AfterRun AfterTestRun ",
                "AllHooks.BeforeFeature BeforeTestRun @feature", "AllHooks.AfterFeature AfterTestRun ",
                "AllHooks.Early BeforeTestCase ( @one and not ( @two ) )", "AllHooks.Any BeforeTestCase @one or @two", "AllHooks.Late BeforeTestCase ",
                "AllHooks.Never BeforeTestCase @three",
                "AllHooks.First AfterTestCase ", "AllHooks.Second AfterTestCase ",
                "AllHooks.BeforeBlock BeforeTestStep ", "AllHooks.AfterBlock AfterTestStep ",
                "AllHooks.BeforeStep BeforeTestStep ", "AllHooks.AfterStep AfterTestStep ",
            ]);
        run.Results.Where(result => result.StartsWith("Deux", StringComparison.Ordinal)).Should().Equal(
            "Deux | AllHooks.Any | Passed",
            "Deux | AllHooks.Late | Passed",
            "Deux | AllHooks.BeforeBlock | Passed",
            "Deux | AllHooks.BeforeStep | Passed",
            "Deux | une action | Passed",
            "Deux | AllHooks.AfterStep | Passed",
            "Deux | AllHooks.AfterBlock | Passed",
            "Deux | AllHooks.First | Passed",
            "Deux | AllHooks.Second | Passed");
        run.Messages.OfType<TestRunHookFinished>().Select(hook => hook.Result.Status).Should().Equal(Enumerable.Repeat(TestStepResultStatus.Passed, 4));
    }

    [Fact]
    public async Task After_hooks_run_when_a_step_fails()
    {
        var run = await new Rehearsal(typeof(Steps), typeof(FailingSteps), typeof(AllHooks)).RunAsync(
            """
            # language: fr
            Fonctionnalité: Échec
              Scénario: Un
                Étant donné un début
                Et un échec
                Et une suite
                Quand une action
            """);

        run.Conclusion.Should().Be(RunConclusion.Failed);
        run.Journal.Entries.Should().Equal(
            "before run",
            "before scenario, late",
            "before block Given",
            "before step un début", "un début", "after step un début: OK",
            "before step un échec", "after step un échec: TestError",
            "after block Given",
            "after scenario, first", "after scenario, second: TestError raté",
            "after feature Échec",
            "after run");
        run.Results.Should().ContainInOrder(
            "Un | un échec | Failed | raté",
            "Un | AllHooks.AfterStep | Passed",
            "Un | AllHooks.BeforeStep | Skipped",
            "Un | une suite | Skipped",
            "Un | AllHooks.AfterStep | Skipped",
            "Un | AllHooks.AfterBlock | Passed",
            "Un | AllHooks.BeforeBlock | Skipped",
            "Un | une action | Skipped",
            "Un | AllHooks.AfterBlock | Skipped",
            "Un | AllHooks.First | Passed");
    }

    [Fact]
    public async Task A_failing_hook_stops_what_it_prepares_and_not_what_cleans_up()
    {
        var run = await new Rehearsal(typeof(Steps), typeof(FailingHooks)).RunAsync(
            """
            # language: fr
            Fonctionnalité: Échecs
              @before
              Scénario: Avant
                Quand une action
              @step
              Scénario: Pas
                Quand une action
              @after
              Scénario: Après
                Quand une action
            """);

        run.Conclusion.Should().Be(RunConclusion.Failed);
        run.Results.Should().Equal(
            "Avant | FailingHooks.FailBefore | Failed | avant",
            "Avant | FailingHooks.BeforeToo | Skipped",
            "Avant | une action | Skipped",
            "Avant | FailingHooks.AfterToo | Passed",
            "Pas | FailingHooks.BeforeToo | Passed",
            "Pas | FailingHooks.FailStep | Failed | pas",
            "Pas | une action | Skipped",
            "Pas | FailingHooks.AfterToo | Passed",
            "Après | FailingHooks.BeforeToo | Passed",
            "Après | une action | Passed",
            "Après | FailingHooks.FailAfter | Failed | après",
            "Après | FailingHooks.AfterToo | Passed");
    }

    [Fact]
    public async Task A_feature_that_cannot_begin_skips_its_scenarios_and_ends()
    {
        var run = await new Rehearsal(typeof(Steps), typeof(FailingFeature)).RunAsync(TwoScenarios);

        run.Conclusion.Should().Be(RunConclusion.Failed);
        run.Journal.Entries.Should().Equal("after feature");
        run.Results.Should().OnlyContain(result => result.EndsWith("| Skipped | The BeforeFeature hook FailingFeature.Begin did not pass: pas prêt", StringComparison.Ordinal)).And.HaveCount(5);
    }

    [Fact]
    public async Task A_run_that_cannot_begin_starts_nothing_and_ends()
    {
        var run = await new Rehearsal(typeof(Steps), typeof(FailingRun)).RunAsync(TwoScenarios);

        run.Conclusion.Should().Be(RunConclusion.Failed);
        run.Journal.Entries.Should().Equal("after run");
        run.Messages.OfType<TestCaseStarted>().Should().BeEmpty();
        run.End.Success.Should().BeFalse();
        run.End.Message.Should().Be("The BeforeTestRun hook FailingRun.Begin did not pass: pas prêt");
    }

    [Binding]
    private sealed class Steps(Journal journal)
    {
        [Given("un début")]
        public void Begin() => journal.Write("un début");

        [Given("une suite")]
        public void Continue() => journal.Write("une suite");

        [When("une action")]
        public Task Act()
        {
            journal.Write("une action");
            return Task.CompletedTask;
        }

        [Then("une fin")]
        public ValueTask End()
        {
            journal.Write("une fin");
            return ValueTask.CompletedTask;
        }
    }

    [Binding]
    private sealed class FailingSteps
    {
        [StepDefinition("un échec")]
        public void Fail() => throw new InvalidOperationException("raté");
    }

    [Binding]
    private sealed class AllHooks(Journal journal, ScenarioContext scenario)
    {
        [BeforeTestRun]
        public static void BeforeRun(Journal journal) => journal.Write("before run");

        [AfterTestRun]
        public static async Task AfterRun(Journal journal)
        {
            await Task.Yield();
            journal.Write("after run");
        }

        [BeforeFeature("feature")]
        public static void BeforeFeature(Journal journal, FeatureContext feature) => journal.Write($"before feature {feature.FeatureInfo.Title}");

        [AfterFeature]
        public static void AfterFeature(Journal journal, FeatureContext feature) => journal.Write($"after feature {feature.FeatureInfo.Title}");

        [BeforeScenario(Order = 20_000)]
        public void Late() => journal.Write("before scenario, late");

        [BeforeScenario("one", "@two")]
        public void Any() => journal.Write("before scenario, any");

        [Before("@one and not two", Order = 1)]
        public void Early() => journal.Write($"before scenario {scenario.ScenarioInfo.Title}, early");

        [BeforeScenario("@three")]
        public void Never() => journal.Write("never");

        [AfterScenario(Order = 20_000)]
        public void Second() => journal.Write($"after scenario, second: {scenario.ScenarioExecutionStatus} {scenario.TestError?.Message}".TrimEnd());

        [After(Order = 1)]
        public void First() => journal.Write("after scenario, first");

        [BeforeScenarioBlock]
        public void BeforeBlock() => journal.Write($"before block {scenario.CurrentScenarioBlock}");

        [AfterScenarioBlock]
        public void AfterBlock() => journal.Write($"after block {scenario.CurrentScenarioBlock}");

        [BeforeStep]
        public void BeforeStep() => journal.Write($"before step {scenario.StepContext.StepInfo.Text}");

        [AfterStep]
        public void AfterStep() => journal.Write($"after step {scenario.StepContext.StepInfo.Text}: {scenario.StepContext.Status}");
    }

    [Binding]
    private sealed class FailingHooks
    {
        [BeforeScenario("@before", Order = 1)]
        public void FailBefore() => throw new InvalidOperationException("avant");

        [BeforeScenario(Order = 2)]
        public void BeforeToo() => GC.KeepAlive(this);

        [BeforeStep("@step")]
        public Task FailStep() => Task.FromException(new InvalidOperationException("pas"));

        [AfterScenario("@after", Order = 1)]
        public void FailAfter() => throw new InvalidOperationException("après");

        [AfterScenario(Order = 2)]
        public void AfterToo() => GC.KeepAlive(this);
    }

    [Binding]
    private static class FailingFeature
    {
        [BeforeFeature]
        public static void Begin() => throw new InvalidOperationException("pas prêt");

        [AfterFeature]
        public static void End(Journal journal) => journal.Write("after feature");
    }

    [Binding]
    private static class FailingRun
    {
        [BeforeTestRun]
        public static void Begin() => throw new InvalidOperationException("pas prêt");

        [AfterTestRun]
        public static void End(Journal journal) => journal.Write("after run");
    }
}
