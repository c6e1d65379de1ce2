using InsConformance.Identity.Decision;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Tests.Trust;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Decision;

/// <summary>
/// The table as a whole: one row per case, no event that the machine would refuse, every basis as the reference marks it.
/// </summary>
public class DecisionPropertyTests
{
    [Fact]
    public void Each_case_has_one_row_and_only_one() => DecisionCases.Some().Where(found =>
    {
        var seen = new DecisionCase(found.Input, found.Options, found.Trust);
        return DecisionTable.Rows.Count(row => row.Applies(seen)) != 1;
    }).Should().BeEmpty();

    [Fact]
    public void The_machine_accepts_every_event_that_the_table_proposes() => DecisionCases.Some().Where(found =>
    {
        var (input, options, trust) = found;
        var decision = InsiDecision.Decide(input, options, trust);
        return !TryFollow(input.Local?.Trust, decision.Now, trust, out var now) || decision.Status != now?.Status
            || !TryFollow(now, decision.OnceConfirmed, trust, out var later) || decision.StatusOnceConfirmed != later?.Status;
    }).Should().BeEmpty();

    [Fact]
    public void Nothing_but_a_usable_return_or_a_verification_changes_an_identity() => DecisionCases.Some().Where(found =>
    {
        var decision = InsiDecision.Decide(found.Input, found.Options, found.Trust);
        return (decision.Now ?? decision.OnceConfirmed) is not null
            && (decision.FailedCheck is not null
                || found.Input.Result is InsiResult.NotFound or InsiResult.Several or InsiResult.Failed or InsiResult.NotReady);
    }).Should().BeEmpty();

    [Fact]
    public void Every_row_is_met() =>
        DecisionCases.Some().Select(found => InsiDecision.Decide(found.Input, found.Options, found.Trust).Row.Id).Distinct()
            .Should().BeEquivalentTo(DecisionTable.Rows.Select(row => row.Id));

    [Fact]
    public void Each_row_says_what_it_rests_on() => DecisionTable.Rows.Select(row => (row.Id, row.Reference.Basis)).Should().Equal(
        ("D01", Basis.Official),
        ("D02", Basis.Official),
        ("D03", Basis.Official),
        ("D04", Basis.Official),
        ("D05", Basis.Inferred),
        ("D06", Basis.Inferred),
        ("D07", Basis.Official),
        ("D08", Basis.Inferred),
        ("D09", Basis.Official),
        ("D10", Basis.Secondary),
        ("D11", Basis.Official),
        ("D12", Basis.Official),
        ("D13", Basis.Inferred),
        ("D14", Basis.Official),
        ("D15", Basis.Secondary),
        ("D16", Basis.Official),
        ("D17", Basis.Inferred),
        ("D18", Basis.Inferred),
        ("D19", Basis.Inferred),
        ("D20", Basis.Official),
        ("D21", Basis.Inferred),
        ("D22", Basis.Inferred),
        ("D23", Basis.Official),
        ("D24", Basis.Official),
        ("D25", Basis.Inferred),
        ("D26", Basis.Inferred));

    [Fact]
    public void Each_row_reads_as_French_sentences() =>
        DecisionTable.Rows.Should().OnlyContain(row => row.When.EndsWith('.') && row.Then.EndsWith('.') && row.Reference.Sources.Count > 0);

    [Fact]
    public void Each_option_is_explained_under_the_name_of_its_property() =>
        DecisionOptionRules.Table.Select(rule => rule.Setting).Should().BeEquivalentTo(
            typeof(DecisionOptions).GetProperties().Select(property => property.Name)
                .Except([nameof(DecisionOptions.SegurWave2), nameof(DecisionOptions.Guide)]));

    private static bool TryFollow(TrustState? before, TrustEvent? happening, TrustOptions trust, out TrustState? after)
    {
        after = before;
        if (happening is null) return true;
        if (TrustMachine.Apply(before, happening, trust) is not TrustOutcome.Accepted accepted) return false;
        after = accepted.State;
        return true;
    }
}
