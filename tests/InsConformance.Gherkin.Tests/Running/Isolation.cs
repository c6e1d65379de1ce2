using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;

namespace InsConformance.Gherkin.Tests.Running;

public sealed class Isolation
{
    private static readonly string ManyScenarios =
        "# language: fr\nFonctionnalité: F\n" + string.Concat(Enumerable.Range(1, 40).Select(n => $"  Scénario: S{n}\n    Quand il retient {n}\n    Et il cède la place\n    Alors il retrouve {n}\n"));

    [Fact]
    public async Task Scenarios_that_run_at_once_do_not_see_each_other()
    {
        var run = await new Rehearsal(typeof(Memory)) { Options = new RunOptions { MaxParallelScenarios = 8 } }.RunAsync(ManyScenarios, ManyScenarios);

        run.Conclusion.Should().Be(RunConclusion.Passed);
        run.Messages.OfType<TestCaseFinished>().Should().HaveCount(80);
    }

    [Fact]
    public async Task Scenarios_run_at_once()
    {
        var meeting = new Meeting(3);
        var run = await new Rehearsal(typeof(Meeters)) { Options = Sharing(meeting, atOnce: 3) }.RunAsync(
            "# language: fr\nFonctionnalité: F\n" + string.Concat(Enumerable.Repeat("  Scénario: S\n    Quand il attend les autres\n", 3)));

        run.Conclusion.Should().Be(RunConclusion.Passed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_scenarios_run_at_once_than_allowed(int allowed)
    {
        var crowd = new Crowd();
        await new Rehearsal(typeof(Crowded)) { Options = Sharing(crowd, allowed) }.RunAsync(
            "# language: fr\nFonctionnalité: F\n" + string.Concat(Enumerable.Repeat("  Scénario: S\n    Quand il entre\n    Et il cède la place\n    Et il sort\n", 30)));

        crowd.Most.Should().BeInRange(1, allowed);
    }

    [Fact]
    public async Task Each_scenario_disposes_of_its_services_when_it_ends()
    {
        var run = await new Rehearsal(typeof(Users))
        {
            Options = new RunOptions
            {
                MaxParallelScenarios = 1,
                ScenarioServices = services => services.RegisterFactoryAs(inner => new Named(inner.Resolve<Journal>(), inner.Resolve<ScenarioContext>())),
            },
        }.RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: Un\n    Quand il sert\n    Et il sert\n  Scénario: Deux\n    Quand il sert\n");

        run.Journal.Entries.Should().Equal("Un", "Un", "Un disposed of", "Deux", "Deux disposed of");
    }

    [Fact]
    public async Task A_service_that_cannot_be_disposed_of_fails_the_run_with_its_name()
    {
        var run = await new Rehearsal(typeof(Stuck)).RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: Un\n    Quand il sert\n");

        run.Conclusion.Should().Be(RunConclusion.Failed);
        run.ResultOf("il sert").Status.Should().Be(TestStepResultStatus.Passed);
        run.End.Message.Should().Be("A service of the scenario 'Un' could not be disposed of: InvalidOperationException: coincé");
    }

    [Fact]
    public async Task Services_that_cannot_be_registered_skip_the_scenario_and_fail_the_run()
    {
        var run = await new Rehearsal(typeof(Users))
        {
            Options = new RunOptions { ScenarioServices = _ => throw new InvalidOperationException("occupé") },
        }.RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: Un\n    Quand il sert\n");

        const string Problem = "The services of the scenario 'Un' could not be registered: InvalidOperationException: occupé";
        run.Results.Should().Equal($"Un | il sert | Skipped | {Problem}");
        run.End.Should().BeEquivalentTo(new { Success = false, Message = Problem });
    }

    [Fact]
    public async Task What_a_feature_stores_is_seen_by_its_scenarios_only()
    {
        var run = await new Rehearsal(typeof(FeatureMemory)).RunAsync(
            "# language: fr\nFonctionnalité: A\n  Scénario: S\n    Quand il lit\n  Scénario: T\n    Quand il lit\n",
            "# language: fr\nFonctionnalité: B\n  Scénario: S\n    Quand il lit\n");

        run.Journal.Entries.Should().Equal("A", "A", "B");
    }

    private static RunOptions Sharing<T>(T service, int atOnce)
        where T : class => new() { MaxParallelScenarios = atOnce, RunServices = services => services.RegisterInstanceAs(service) };

    private sealed class Meeting(int people)
    {
        private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _arrived;

        public Task ArriveAsync(CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _arrived) == people)
                _complete.SetResult();
            return _complete.Task.WaitAsync(cancellationToken);
        }
    }

    private sealed class Crowd
    {
        private readonly Lock _gate = new();
        private int _inside;

        public int Most { get; private set; }

        public void Enter()
        {
            lock (_gate)
                Most = Math.Max(Most, ++_inside);
        }

        public void Leave()
        {
            lock (_gate)
                _inside--;
        }
    }

    [Binding]
    private sealed class Memory(ScenarioContext scenario)
    {
        private int _kept;

        [When("il retient {int}")]
        public void Keep(int number)
        {
            _kept = number;
            scenario.Set(number, "nombre");
        }

        [When("il cède la place")]
        public static async Task Yield() => await Task.Yield();

        [Then("il retrouve {int}")]
        public void Find(int number)
        {
            _kept.Should().Be(number);
            scenario.Get<int>("nombre").Should().Be(number);
            scenario.ScenarioInfo.Title.Should().Be($"S{number}");
        }
    }

    [Binding]
    private sealed class Meeters(Meeting meeting, StepCancellation stop)
    {
        [When("il attend les autres")]
        public Task Wait() => meeting.ArriveAsync(stop.Token);
    }

    [Binding]
    private sealed class Crowded(Crowd crowd)
    {
        [When("il entre")]
        public void Enter() => crowd.Enter();

        [When("il cède la place")]
        public static async Task Yield() => await Task.Yield();

        [When("il sort")]
        public void Leave() => crowd.Leave();
    }

    [Binding]
    private sealed class Users(Named named)
    {
        [When("il sert")]
        public void Use() => named.Use();
    }

    private sealed class Named(Journal journal, ScenarioContext scenario) : IAsyncDisposable
    {
        public void Use() => journal.Write(scenario.ScenarioInfo.Title);

        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            journal.Write($"{scenario.ScenarioInfo.Title} disposed of");
        }
    }

    [Binding]
    private sealed class Stuck : IDisposable
    {
        [When("il sert")]
        public void Use() => GC.KeepAlive(this);

        public void Dispose() => throw new InvalidOperationException("coincé");
    }

    [Binding]
    private sealed class FeatureMemory(Journal journal, FeatureContext feature)
    {
        [BeforeFeature]
        public static void Begin(FeatureContext feature) => feature["titre"] = feature.FeatureInfo.Title;

        [When("il lit")]
        public void Read() => journal.Write((string)feature["titre"]);
    }
}
