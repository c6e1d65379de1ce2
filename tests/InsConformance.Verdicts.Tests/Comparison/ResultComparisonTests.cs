using InsConformance.Verdicts.Comparison;
using InsConformance.Verdicts.Tests.Results;

namespace InsConformance.Verdicts.Tests.Comparison;

public sealed class ResultComparisonTests
{
    [Theory]
    [InlineData(new[] { Outcome.Passed, Outcome.Failed }, Trend.New)]
    [InlineData(new[] { Outcome.Warning, Outcome.Failed }, Trend.New)]
    [InlineData(new[] { Outcome.Failed, Outcome.Failed }, Trend.Still)]
    [InlineData(new[] { Outcome.Failed, Outcome.Passed }, Trend.Fixed)]
    [InlineData(new[] { Outcome.Passed, Outcome.Passed }, Trend.Quiet)]
    [InlineData(new[] { Outcome.Failed, Outcome.BenchError }, Trend.Quiet)]
    [InlineData(new[] { Outcome.Failed, Outcome.BenchError, Outcome.Failed }, Trend.Still)]
    [InlineData(new[] { Outcome.Failed, Outcome.Passed, Outcome.Failed }, Trend.Flaky)]
    [InlineData(new[] { Outcome.Passed, Outcome.Failed, Outcome.Passed }, Trend.Flaky)]
    [InlineData(new[] { Outcome.Passed, Outcome.Passed, Outcome.Failed }, Trend.New)]
    public void Says_how_a_scenario_went(Outcome[] outcomes, Trend trend)
    {
        var comparison = ResultComparison.Of([.. outcomes.Select(outcome => Samples.Run(Samples.Scenario(outcome)))]);

        comparison.Scenarios.Should().ContainSingle().Which.Trend.Should().Be(trend);
        comparison.HasRegression.Should().Be(trend is Trend.New);
    }

    [Fact]
    public void A_scenario_that_appears_and_fails_is_new()
    {
        var comparison = ResultComparison.Of([Samples.Run(Samples.Scenario(Outcome.Passed)), Samples.Run(Samples.Scenario(Outcome.Passed), Samples.Scenario(Outcome.Failed) with { Name = "Neuf" })]);

        comparison.Scenarios.Single(scenario => scenario.Name == "Neuf").Trend.Should().Be(Trend.New);
    }

    [Theory]
    [InlineData(Outcome.NotExecuted)]
    [InlineData(Outcome.NotApplicable)]
    [InlineData(Outcome.Inconclusive)]
    [InlineData(Outcome.BenchError)]
    public void What_was_not_judged_between_two_failures_is_no_repair(Outcome outcome)
    {
        var comparison = ResultComparison.Of([.. new[] { Outcome.Failed, outcome, Outcome.Failed }.Select(one => Samples.Run(Samples.Scenario(one)))]);

        comparison.Scenarios.Should().ContainSingle().Which.Trend.Should().Be(Trend.Still);
    }

    [Fact]
    public void One_new_failure_among_quiet_scenarios_is_a_regression()
    {
        var quiet = Samples.Scenario(Outcome.Passed) with { Name = "Calme" };

        ResultComparison.Of([Samples.Run(quiet, Samples.Scenario(Outcome.Passed)), Samples.Run(quiet, Samples.Scenario(Outcome.Failed))]).HasRegression.Should().BeTrue();
    }

    [Fact]
    public void One_result_compares_with_nothing()
    {
        var act = () => ResultComparison.Of([Samples.Run(Samples.Scenario(Outcome.Passed))]);

        act.Should().Throw<ArgumentException>();
    }
}
