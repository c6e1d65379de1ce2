using InsConformance.Campaign.Expectations;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Expectations;

public sealed class ExpectedRunTests
{
    private static readonly DateOnly Expires = new(2027, 1, 31);

    [Fact]
    public void An_expected_failure_warns_until_its_day_included()
    {
        var weighed = ExpectedRun.Weigh(Run(Outcome.Failed), [new Expectation("INS-32.1", "prévu en version 2", Expires)], Expires);

        weighed.Result.Verdict.Should().Be(Outcome.Warning);
        weighed.Result.Scenarios[0].Reason.Should().Be("Échec attendu jusqu'au 31/01/2027 : prévu en version 2");
        weighed.Result.Scenarios[0].ExpectedFailure!.Outcome.Should().Be(Outcome.Failed);
        weighed.Notices.Should().BeEmpty();
    }

    [Fact]
    public void The_day_after_it_fails_again_and_says_so()
    {
        var weighed = ExpectedRun.Weigh(Run(Outcome.Failed), [new Expectation("Corriger le nom", "prévu en version 2", Expires)], Expires.AddDays(1));

        weighed.Result.Verdict.Should().Be(Outcome.Failed);
        weighed.Notices.Should().Equal("Échec attendu « Corriger le nom » : expiré le 31/01/2027, l'échec compte de nouveau (prévu en version 2).");
    }

    [Fact]
    public void What_was_repaired_must_leave_the_file() =>
        ExpectedRun.Weigh(Run(Outcome.Passed), [new Expectation("INS-32.1", "prévu", Expires)], Expires).Notices
            .Should().Equal("Échec attendu « INS-32.1 » : réparé, tout passe ; retirer l'entrée.");

    [Fact]
    public void What_meets_no_scenario_is_said()
    {
        var weighed = ExpectedRun.Weigh(Run(Outcome.Failed), [new Expectation("INS-99", "prévu", Expires)], Expires);

        weighed.Result.Verdict.Should().Be(Outcome.Failed);
        weighed.Notices.Should().Equal("Échec attendu « INS-99 » : aucun scénario joué ne porte ce nom ni cette exigence ; corriger ou retirer l'entrée.");
    }

    [Theory]
    [InlineData(Outcome.Inconclusive)]
    [InlineData(Outcome.BenchError)]
    [InlineData(Outcome.NotExecuted)]
    public void Only_a_failure_is_expected(Outcome outcome) =>
        ExpectedRun.Weigh(Run(outcome), [new Expectation("INS-32.1", "prévu", Expires)], Expires).Result.Scenarios[0].Outcome.Should().Be(outcome);

    private static RunResult Run(Outcome outcome) => RunResult.Of(
        new RunIdentity("1", DateTimeOffset.UnixEpoch, "banc", "logiciel", "ici"),
        new RunPlan([], null, new Dictionary<string, string>(), []),
        [new ScenarioResult { Id = "x:1", Feature = "X", Name = "Corriger le nom", Tags = ["@INS-32.1", "@basis-official"], Outcome = outcome, Checks = 1 }],
        TimeSpan.Zero);
}
