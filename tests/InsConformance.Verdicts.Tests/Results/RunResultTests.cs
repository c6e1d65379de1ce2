using InsConformance.Verdicts.Results;

namespace InsConformance.Verdicts.Tests.Results;

public sealed class RunResultTests
{
    [Fact]
    public void A_run_of_nothing_is_not_executed() =>
        RunResult.VerdictOf([]).Should().Be(Outcome.NotExecuted);

    [Theory]
    [InlineData(Outcome.Passed, 0, Outcome.Passed)]
    [InlineData(Outcome.Warning, 0, Outcome.Passed, Outcome.Warning)]
    [InlineData(Outcome.Passed, 0, Outcome.Passed, Outcome.NotApplicable)]
    [InlineData(Outcome.NotExecuted, 4, Outcome.NotApplicable)]
    [InlineData(Outcome.NotExecuted, 4, Outcome.NotExecuted, Outcome.NotApplicable)]
    [InlineData(Outcome.Inconclusive, 3, Outcome.Passed, Outcome.NotExecuted)]
    [InlineData(Outcome.BenchError, 3, Outcome.Passed, Outcome.BenchError)]
    [InlineData(Outcome.Failed, 1, Outcome.Passed, Outcome.BenchError, Outcome.Failed)]
    public void The_verdict_and_its_exit_code_follow_from_the_scenarios(Outcome verdict, int exitCode, params Outcome[] scenarios)
    {
        RunResult.VerdictOf([.. scenarios.Select(Samples.Scenario)]).Should().Be(verdict);
        ExitCode.Of(verdict).Should().Be(exitCode);
    }

    [Fact]
    public void An_interrupted_run_is_never_a_success() =>
        RunResult.VerdictOf([Samples.Scenario(Outcome.Passed)], interrupted: true).Should().Be(Outcome.Inconclusive);

    [Fact]
    public void An_interruption_does_not_hide_a_failure() =>
        RunResult.VerdictOf([Samples.Scenario(Outcome.Failed)], interrupted: true).Should().Be(Outcome.Failed);

    [Fact]
    public void Counts_name_every_outcome()
    {
        var counts = RunCounts.Of([Samples.Scenario(Outcome.Passed), Samples.Scenario(Outcome.Passed), Samples.Scenario(Outcome.Failed)]);

        counts.Scenarios.Should().BeEquivalentTo(new Dictionary<Outcome, int>
        {
            [Outcome.NotApplicable] = 0,
            [Outcome.Passed] = 2,
            [Outcome.Warning] = 0,
            [Outcome.NotExecuted] = 0,
            [Outcome.Inconclusive] = 0,
            [Outcome.BenchError] = 0,
            [Outcome.Failed] = 1,
        });
        counts.Checks.Should().Be(3);
        counts.Attested.Should().Be(0);
    }

    [Fact]
    public void Counts_add_up_what_the_scenarios_hold()
    {
        var departure = Findings.Departure(Severity.Must);
        var exchange = new ExchangeResult { Id = "1", Operation = "rechercherInsAvecTraitsIdentite", At = Samples.Start, Duration = TimeSpan.Zero, Summary = "CR 00 - OK" };
        var scenario = Samples.Scenario(Outcome.Failed) with { Findings = [departure, departure, departure with { Outcome = Outcome.Passed }], Exchanges = [exchange] };

        var counts = Samples.Run(scenario, scenario).Counts;

        counts.Findings.Should().Be(4);
        counts.Exchanges.Should().Be(2);
        counts.Checks.Should().Be(2);
    }

    [Fact]
    public void The_shape_has_a_version() => Samples.Run().Schema.Should().Be("insconf/result/1");
}
