using InsConformance.Engine.Rules;
using InsConformance.Engine.Tests.Rules.Probes;

namespace InsConformance.Engine.Tests.Rules;

/// <summary>A deliberately broken engine, one rule switched off, must fail the scene of that rule and no other.</summary>
public sealed class EngineRuleTests
{
    private static readonly IReadOnlyList<RuleProbe> Probes =
    [
        .. EntryProbes.All, .. SearchProbes.All, .. DocumentProbes.All, .. TrustProbes.All, .. CallProbes.All,
        .. ReturnProbes.All, .. JournalProbes.All, .. DisplayProbes.All, .. ExchangeProbes.All, .. FlowProbes.All, .. DocumentEmissionProbes.All, .. ScanProbes.All, .. RightProbes.All, .. CardProbes.All, .. LotProbes.All,
    ];

    public static TheoryData<string> Ids => [.. EngineRule.All.Select(rule => rule.Id)];

    public static TheoryData<string> SeparableIds => [.. EngineRule.All.Select(rule => rule.Id).Where(id => !Entanglements.IsUnderEverything(id))];

    [Fact]
    public void Counts_at_least_one_hundred_rules() => EngineRule.All.Should().HaveCountGreaterThanOrEqualTo(100);

    [Fact]
    public void Every_rule_has_one_scene() =>
        Probes.Select(probe => probe.Rule.Id).Should().BeEquivalentTo(EngineRule.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_says_in_French_what_it_rests_on(string id)
    {
        var rule = EngineRule.All.Single(rule => rule.Id == id);
        rule.Statement.Should().EndWith(".");
        rule.Reference.Sources.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_engine_with_every_rule_on_honours_the_rule(string id) =>
        (await Probe(id).PlayAsync(EngineRules.AllOn)).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_engine_with_the_rule_off_breaks_it(string id)
    {
        var probe = Probe(id);
        (await HoldsAsync(probe, EngineRules.AllOn.Without(probe.Rule))).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(SeparableIds))]
    public async Task An_engine_with_the_rule_off_breaks_only_what_depends_on_it(string id)
    {
        var off = EngineRules.AllOn.Without(Probe(id).Rule);
        var broken = new List<string>();
        foreach (var probe in Probes)
        {
            if (probe.Rule.Id != id && !await HoldsAsync(probe, off)) broken.Add(probe.Rule.Id);
        }

        broken.Should().BeEquivalentTo(Entanglements.Of(id));
    }

    private static RuleProbe Probe(string id) => Probes.Single(probe => probe.Rule.Id == id);

    /// <summary>A scene that cannot even be played any more is broken as well.</summary>
    private static async Task<bool> HoldsAsync(RuleProbe probe, EngineRules rules)
    {
        try
        {
            return await probe.PlayAsync(rules);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
