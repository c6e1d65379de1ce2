using FsCheck;
using FsCheck.Fluent;
using InsConformance.Identity.Rules;

namespace InsConformance.Verdicts.Tests;

public sealed class OutcomeLatticeTests
{
    [Fact]
    public void What_is_no_outcome_and_no_severity_is_refused()
    {
        FluentActions.Invoking(() => ExitCode.Of((Outcome)99)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Unknown outcome.*");
        FluentActions.Invoking(() => OutcomeLattice.OfDeparture((Severity)99)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Unknown severity.*");
    }

    [Fact]
    public void Join_is_associative_commutative_idempotent_and_has_a_neutral_element() =>
        Prop.ForAll<Outcome, Outcome, Outcome>((a, b, c) =>
            a.Join(b).Join(c) == a.Join(b.Join(c))
            && a.Join(b) == b.Join(a)
            && a.Join(a) == a
            && a.Join(Outcome.NotApplicable) == a).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_hides_a_failure() =>
        Prop.ForAll<Outcome[]>(others => others.Append(Outcome.Failed).Join() == Outcome.Failed).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Outcome.Passed, Outcome.Warning, Outcome.Warning)]
    [InlineData(Outcome.Passed, Outcome.NotExecuted, Outcome.NotExecuted)]
    [InlineData(Outcome.Warning, Outcome.Inconclusive, Outcome.Inconclusive)]
    [InlineData(Outcome.Inconclusive, Outcome.BenchError, Outcome.BenchError)]
    [InlineData(Outcome.BenchError, Outcome.Failed, Outcome.Failed)]
    [InlineData(Outcome.NotApplicable, Outcome.Passed, Outcome.Passed)]
    public void Join_keeps_what_matters_most_to_the_reader(Outcome one, Outcome other, Outcome expected) =>
        one.Join(other).Should().Be(expected);

    [Theory]
    [InlineData(Severity.Must, Outcome.Failed)]
    [InlineData(Severity.Should, Outcome.Warning)]
    [InlineData(Severity.Info, Outcome.Passed)]
    public void A_departure_weighs_by_the_severity_of_its_rule(Severity severity, Outcome expected) =>
        OutcomeLattice.OfChecks(3, [Findings.Departure(severity)]).Should().Be(expected);

    [Fact]
    public void An_inference_never_fails_a_software() =>
        Prop.ForAll<Severity>(severity => (Findings.Departure(severity) with { Basis = Basis.Inferred }).OnSoftware().Effect is not Outcome.Failed).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Severity.Must, Basis.Official, Severity.Must)]
    [InlineData(Severity.Must, Basis.Secondary, Severity.Must)]
    [InlineData(Severity.Must, Basis.Inferred, Severity.Should)]
    [InlineData(Severity.Should, Basis.Inferred, Severity.Should)]
    [InlineData(Severity.Info, Basis.Inferred, Severity.Info)]
    public void On_a_software_only_an_inferred_must_binds_less(Severity severity, Basis basis, Severity expected)
    {
        var finding = Findings.Departure(severity) with { Basis = basis };

        finding.OnSoftware().Should().Be(finding with { Severity = expected });
    }

    [Fact]
    public void Zero_checks_is_never_a_pass() =>
        OutcomeLattice.OfChecks(0, []).Should().Be(Outcome.NotExecuted);

    [Fact]
    public void Zero_checks_do_not_hide_a_departure_that_was_seen() =>
        OutcomeLattice.OfChecks(0, [Findings.Departure(Severity.Must)]).Should().Be(Outcome.Failed);

    [Fact]
    public void One_check_without_departure_passes() =>
        OutcomeLattice.OfChecks(1, []).Should().Be(Outcome.Passed);

    [Fact]
    public void A_negative_number_of_checks_is_refused() =>
        FluentActions.Invoking(() => OutcomeLattice.OfChecks(-1, [])).Should().Throw<ArgumentOutOfRangeException>();
}
