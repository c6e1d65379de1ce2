using FsCheck;
using FsCheck.Fluent;
using InsConformance.Verdicts.Comparison;
using InsConformance.Verdicts.Results;
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
    [InlineData(new[] { Outcome.Failed, Outcome.BenchError, Outcome.Failed }, Trend.Still)]
    [InlineData(new[] { Outcome.Failed, Outcome.Passed, Outcome.Failed }, Trend.Flaky)]
    [InlineData(new[] { Outcome.Passed, Outcome.Failed, Outcome.Passed }, Trend.Flaky)]
    [InlineData(new[] { Outcome.Passed, Outcome.Passed, Outcome.Failed }, Trend.New)]
    public void Says_how_a_scenario_went(Outcome[] outcomes, Trend trend)
    {
        var comparison = ResultComparison.Of([.. outcomes.Select(outcome => Samples.Run(Samples.Scenario(outcome)))]);

        comparison.Scenarios.Should().ContainSingle().Which.Trend.Should().Be(trend);
        comparison.HasRegression.Should().Be(trend is Trend.New);
        comparison.Compared.Should().Be(1);
        comparison.Verdict.Should().Be(trend is Trend.New ? Outcome.Failed : Outcome.Passed);
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

    [Theory]
    [InlineData(Outcome.Passed, Outcome.Inconclusive)]
    [InlineData(Outcome.Passed, Outcome.NotExecuted)]
    [InlineData(Outcome.Passed, Outcome.BenchError)]
    [InlineData(Outcome.Warning, Outcome.Inconclusive)]
    [InlineData(Outcome.Failed, Outcome.Inconclusive)]
    public void What_was_judged_and_is_no_longer_is_lost_with_the_reason(Outcome before, Outcome after)
    {
        var comparison = ResultComparison.Of([Samples.Run(Other, Samples.Scenario(before)), Samples.Run(Other, Samples.Scenario(after) with { Reason = "en panne" })]);

        var lost = comparison.Scenarios.Single(scenario => scenario.Name != Other.Name);
        lost.Trend.Should().Be(Trend.Lost);
        lost.Reason.Should().Be("en panne");
        comparison.HasRegression.Should().BeTrue();
        comparison.Verdict.Should().Be(Outcome.Failed);
    }

    [Fact]
    public void What_is_absent_from_the_last_result_is_lost()
    {
        var comparison = ResultComparison.Of([Samples.Run(Other, Samples.Scenario(Outcome.Passed)), Samples.Run(Other)]);

        var lost = comparison.Scenarios.Single(scenario => scenario.Name != Other.Name);
        lost.Should().BeEquivalentTo(new { Trend = Trend.Lost, Reason = (string?)null });
        comparison.HasRegression.Should().BeTrue();
    }

    [Theory]
    [InlineData(Outcome.Passed)]
    [InlineData(Outcome.Failed)]
    public void What_became_out_of_scope_is_shown_with_its_reason_and_is_no_regression(Outcome before)
    {
        var comparison = ResultComparison.Of([Samples.Run(Other, Samples.Scenario(before)), Samples.Run(Other, Samples.Scenario(Outcome.NotApplicable) with { Reason = "non déclaré" })]);

        comparison.Scenarios.Single(scenario => scenario.Name != Other.Name).Should().BeEquivalentTo(new { Trend = Trend.Excluded, Reason = "non déclaré" });
        comparison.HasRegression.Should().BeFalse();
        comparison.Verdict.Should().Be(Outcome.Passed);
    }

    [Theory]
    [InlineData(Outcome.Inconclusive)]
    [InlineData(Outcome.NotApplicable)]
    public void What_was_never_judged_is_not_lost(Outcome outcome) =>
        ResultComparison.Of([Samples.Run(Samples.Scenario(outcome)), Samples.Run(Samples.Scenario(outcome))]).Scenarios.Should().ContainSingle().Which.Trend.Should().Be(Trend.Quiet);

    [Fact]
    public void What_was_lost_earlier_is_still_lost() =>
        ResultComparison.Of([.. new[] { Outcome.Failed, Outcome.Passed, Outcome.Failed, Outcome.Inconclusive, Outcome.Inconclusive }.Select(one => Samples.Run(Samples.Scenario(one)))])
            .Scenarios.Should().ContainSingle().Which.Trend.Should().Be(Trend.Lost);

    [Fact]
    public void Two_empty_results_compare_nothing() => Of([], []).Should().BeEquivalentTo(new { Verdict = Outcome.NotExecuted, Compared = 0, HasRegression = false });

    [Fact]
    public void Disjoint_results_compare_nothing() =>
        Of([Other], [Samples.Scenario(Outcome.Passed)]).Should().BeEquivalentTo(new { Verdict = Outcome.NotExecuted, Compared = 0, HasRegression = false });

    [Fact]
    public void Disjoint_results_do_not_hide_a_failure() =>
        Of([Other], [Samples.Scenario(Outcome.Failed)]).Should().BeEquivalentTo(new { Verdict = Outcome.Failed, Compared = 0, HasRegression = true });

    [Fact]
    public void The_gravest_row_of_a_scenario_tells_its_outcome_and_its_reason() =>
        Of([Samples.Scenario(Outcome.Passed)], [Samples.Scenario(Outcome.Passed), Samples.Scenario(Outcome.Inconclusive) with { Reason = "en panne" }, Samples.Scenario(Outcome.NotApplicable) with { Reason = "ailleurs" }])
            .Scenarios.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Trend = Trend.Lost, Reason = "en panne" });

    [Fact]
    public void A_success_has_compared_something_and_lost_nothing() =>
        Prop.ForAll<Outcome[], Outcome[]>((before, after) =>
        {
            var comparison = Of(Numbered(before), Numbered(after));
            var judgedByBoth = Judged(before).Intersect(Judged(after)).Count();
            var lost = Judged(before).Count(place => place >= after.Length || after[place] is Outcome.Inconclusive or Outcome.NotExecuted or Outcome.BenchError);
            return comparison.Compared == judgedByBoth
                && comparison.Scenarios.Count(scenario => scenario.Trend is Trend.Lost) == lost
                && (comparison.Verdict is not Outcome.Passed || (judgedByBoth > 0 && lost == 0));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_result_compared_with_itself_is_no_regression() =>
        Prop.ForAll<Outcome[]>(outcomes => !Of(Numbered(outcomes), Numbered(outcomes)).HasRegression).QuickCheckThrowOnFailure();

    [Fact]
    public void One_result_compares_with_nothing()
    {
        var act = () => ResultComparison.Of([Samples.Run(Samples.Scenario(Outcome.Passed))]);

        act.Should().Throw<ArgumentException>().WithMessage("At least two results are compared.*");
    }

    private static ScenarioResult Other => Samples.Scenario(Outcome.Passed) with { Name = "Un autre" };

    private static ResultComparison Of(ScenarioResult[] before, ScenarioResult[] after) => ResultComparison.Of([Samples.Run(before), Samples.Run(after)]);

    private static ScenarioResult[] Numbered(Outcome[] outcomes) => [.. outcomes.Select((outcome, place) => Samples.Scenario(outcome) with { Name = $"Scénario {place}" })];

    private static IEnumerable<int> Judged(Outcome[] outcomes) => Enumerable.Range(0, outcomes.Length).Where(place => outcomes[place] is Outcome.Passed or Outcome.Warning or Outcome.Failed);
}
