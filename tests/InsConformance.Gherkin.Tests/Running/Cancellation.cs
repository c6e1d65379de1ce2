using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.BoDi;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading;
using InsConformance.Gherkin.Running;

namespace InsConformance.Gherkin.Tests.Running;

public sealed class Cancellation
{
    private const string Feature = """
        # language: fr
        Fonctionnalité: F
          Scénario: Un
            Quand il attend
            Alors il continue
          Scénario: Deux
            Quand il continue
        """;

    [Fact]
    public async Task Stops_the_running_step_and_starts_nothing_more_and_cleans_up()
    {
        using var cancel = new CancellationTokenSource();
        var run = await new Rehearsal(typeof(Patient)) { Options = Canceller(cancel), Cancelled = cancel.Token }.RunAsync(Feature);

        run.Conclusion.Should().Be(RunConclusion.Cancelled);
        run.Results.Should().Equal(
            "Un | il attend | Skipped | The run was cancelled during this step.",
            "Un | il continue | Skipped",
            "Un | Patient.After | Passed");
        run.Messages.OfType<TestCase>().Should().HaveCount(2);
        run.Messages.OfType<TestCaseStarted>().Should().ContainSingle();
        run.Journal.Entries.Should().Equal("il attend", "after scenario", "after feature", "after run");
        run.End.Should().BeEquivalentTo(new { Success = false, Message = "The run was cancelled." });
    }

    [Fact]
    public async Task Lets_a_step_that_does_not_listen_end_and_skips_the_next()
    {
        using var cancel = new CancellationTokenSource();
        var run = await new Rehearsal(typeof(Deaf)) { Options = Canceller(cancel), Cancelled = cancel.Token }.RunAsync(Feature);

        run.Conclusion.Should().Be(RunConclusion.Cancelled);
        run.Results.Should().Equal("Un | il attend | Passed", "Un | il continue | Skipped | The run was cancelled.");
    }

    [Fact]
    public async Task Leaves_behind_a_step_that_never_ends()
    {
        using var cancel = new CancellationTokenSource();
        var run = await new Rehearsal(typeof(Stuck)) { Options = Canceller(cancel) with { CancellationGrace = TimeSpan.Zero }, Cancelled = cancel.Token }.RunAsync(Feature);

        run.Conclusion.Should().Be(RunConclusion.Cancelled);
        run.Results.Should().Equal("Un | il attend | Skipped | The run was cancelled during this step.", "Un | il continue | Skipped");
    }

    [Fact]
    public async Task Before_the_start_gives_a_complete_stream_without_test_case()
    {
        var run = await new Rehearsal(typeof(Patient)) { Cancelled = new CancellationToken(canceled: true) }.RunAsync(Feature);

        run.Conclusion.Should().Be(RunConclusion.Cancelled);
        run.Messages.OfType<TestCaseStarted>().Should().BeEmpty();
        run.End.Success.Should().BeFalse();
    }

    [Fact]
    public async Task Of_a_step_that_fails_for_its_own_reason_is_a_failure()
    {
        using var cancel = new CancellationTokenSource();
        var run = await new Rehearsal(typeof(Failing)) { Options = Canceller(cancel), Cancelled = cancel.Token }.RunAsync(Feature);

        run.Results.Should().Equal("Un | il attend | Failed | raté", "Un | il continue | Skipped");
    }

    [Fact]
    public async Task A_step_that_takes_too_long_is_told_to_stop_and_fails()
    {
        var run = await new Rehearsal(typeof(Patient)) { Options = new RunOptions { StepTimeout = TimeSpan.FromMilliseconds(20), MaxParallelScenarios = 1 } }.RunAsync(
            "# language: fr\nFonctionnalité: F\n  Scénario: Un\n    Quand il attend toujours\n    Alors il continue\n");

        run.Conclusion.Should().Be(RunConclusion.Failed);
        run.Results.Should().Equal(
            "Un | il attend toujours | Failed | The step did not finish within 00:00:00.0200000.",
            "Un | il continue | Skipped",
            "Un | Patient.After | Passed");
        run.Journal.Entries.Should().StartWith(["told to stop"]);
    }

    [Fact]
    public async Task An_operation_that_a_step_cancels_itself_is_a_failure()
    {
        var run = await new Rehearsal(typeof(SelfCancelled)).RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: Un\n    Quand il renonce\n");

        run.ResultOf("il renonce").Status.Should().Be(TestStepResultStatus.Failed);
        run.Conclusion.Should().Be(RunConclusion.Failed);
    }

    [Fact]
    public async Task A_sink_that_fails_ends_the_run_with_its_error_after_cleaning_up()
    {
        var journal = new Journal();
        var bindings = BindingCatalog.Of(typeof(Patient));
        var options = new RunOptions { MaxParallelScenarios = 1, RunServices = services => services.RegisterInstanceAs(journal) };
        var ids = new IncrementingIds();
        var features = Rehearsal.Read(ids, "# language: fr\nFonctionnalité: F\n  Scénario: Un\n    Quand il continue\n    Et il continue\n");
        var sink = new FullSink();

        var run = () => new FeatureRunner(bindings, options, TimeProvider.System).RunAsync(features, sink, ids, TestContext.Current.CancellationToken);

        await run.Should().ThrowAsync<IOException>().WithMessage("disk full");
        sink.Received.Should().Be(1);
        journal.Entries.Should().Equal("after scenario", "after feature", "after run");
    }

    private static RunOptions Canceller(CancellationTokenSource cancel) =>
        new() { MaxParallelScenarios = 1, RunServices = services => services.RegisterInstanceAs(cancel) };

    private sealed class FullSink : IMessageSink
    {
        public int Received { get; private set; }

        public void Receive(Envelope envelope)
        {
            if (envelope.Message is not TestStepStarted)
                return;
            Received++;
            throw new IOException("disk full");
        }
    }

    [Binding]
    private sealed class Patient(Journal journal, StepCancellation stop, IObjectContainer services)
    {
        [AfterTestRun]
        public static void AfterRun(Journal journal) => journal.Write("after run");

        [AfterFeature]
        public static void AfterFeature(Journal journal) => journal.Write("after feature");

        [When("il attend")]
        public async Task Wait()
        {
            journal.Write("il attend");
            await services.Resolve<CancellationTokenSource>().CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token);
        }

        [When("il attend toujours")]
        public async Task WaitForever()
        {
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token);
            }
            finally
            {
                journal.Write("told to stop");
            }
        }

        [StepDefinition("il continue")]
        public void Continue() => GC.KeepAlive(this);

        [AfterScenario]
        public void After() => journal.Write("after scenario");
    }

    [Binding]
    private sealed class Deaf(CancellationTokenSource cancel)
    {
        [When("il attend")]
        public async Task Wait()
        {
            await cancel.CancelAsync();
            await Task.Yield();
        }

        [StepDefinition("il continue")]
        public void Continue() => GC.KeepAlive(this);
    }

    [Binding]
    private sealed class Stuck(CancellationTokenSource cancel)
    {
        [When("il attend")]
        public async Task Wait()
        {
            await cancel.CancelAsync();
            await new TaskCompletionSource().Task;
        }

        [StepDefinition("il continue")]
        public void Continue() => GC.KeepAlive(this);
    }

    [Binding]
    private sealed class Failing(CancellationTokenSource cancel)
    {
        [When("il attend")]
        public async Task Wait()
        {
            await cancel.CancelAsync();
            throw new InvalidOperationException("raté");
        }

        [StepDefinition("il continue")]
        public void Continue() => GC.KeepAlive(this);
    }

    [Binding]
    private sealed class SelfCancelled
    {
        [When("il renonce")]
        public void GiveUp() => throw new OperationCanceledException("renoncé");
    }
}
