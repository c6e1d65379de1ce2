using InsConformance.Campaign.Running;
using InsConformance.Campaign.SelfTests;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.SelfTests;

/// <summary>The bench proves itself on every run of the tests: the sound engine passes, every mutant is killed by a check that names its rule.</summary>
public sealed class MutantTests
{
    private static readonly CampaignPlan Plan = new() { Paths = [Repository.PathOf("features")] };

    private static readonly Lazy<Task<(SelfTest Test, RunResult Reference)>> SelfTest = new(PrepareAsync);

    public static TheoryData<string> Ids => [.. Mutants.All.Select(mutant => mutant.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_mutant_is_killed_by_a_check_that_names_its_rule_and_no_scenario_of_another_rule_departs(string id)
    {
        var (test, reference) = await SelfTest.Value;

        var verdict = await test.TryAsync(Mutants.All.Single(mutant => mutant.Id == id), reference, TestContext.Current.CancellationToken);

        verdict.Killed.Should().BeTrue();
        if (RuleSight.Seen.ContainsKey(id))
            verdict.AlsoSeenBy.Where(seen => !seen.StartsWith("audit/")).Should().BeEmpty();
    }

    [Fact]
    public async Task The_sound_engine_is_killed_by_nothing() => (await SelfTest.Value).Reference.Verdict.Should().Be(Outcome.Passed);

    [Fact]
    public void There_are_more_than_a_hundred_mutants() => Mutants.All.Length.Should().BeGreaterThan(100);

    /// <summary>The faults that editors are caught at most often, in the words of the field, each with its mutant.</summary>
    [Theory]
    [InlineData("keeps the matricule after a strict trait is edited", "StrictEditInvalidatesIns")]
    [InlineData("accepts a birth date with 00", "NoFeedOnDateWithZero")]
    [InlineData("feeds the used name", "UsedNameNeverFed")]
    [InlineData("stores Prenom instead of ListePrenom", "ListePrenomFeeds")]
    [InlineData("makes no second call with the birth place", "SecondCallWithBirthPlace")]
    [InlineData("uses identifiers again", "ReusedIdentifiers")]
    [InlineData("emits the INS of an identity that is only retrieved", "OnlyQualifiedInsEmitted")]
    [InlineData("ignores the key", "ReturnedKeyChecked")]
    [InlineData("takes any server certificate", "AnyServerCertificate")]
    [InlineData("mixes a card and the beneficiary of another", "VitaleCheckedBeforeCall")]
    [InlineData("asks for a lot too early", "LotDelayAwaited")]
    [InlineData("changes a status in silence", "StatusHistory")]
    public void The_faults_of_the_field_have_their_mutants(string fault, string id) => Mutants.All.Should().ContainSingle(mutant => mutant.Id == id, fault);

    [Fact]
    public void Every_rule_of_the_engine_is_seen_by_scenarios_or_says_why_not()
    {
        var sorted = RuleSight.Seen.Keys.Concat(RuleSight.Unseen.Keys).ToList();
        var rules = EngineRule.All.Select(rule => rule.Id).ToList();

        rules.Except(sorted).Should().BeEmpty("each rule goes to Seen, with the requirements whose scenarios see it, or to Unseen, with the reason");
        sorted.Except(rules).Should().BeEmpty("these rules do not exist");
    }

    private static async Task<(SelfTest Test, RunResult Reference)> PrepareAsync()
    {
        var selection = await FeatureSelection.ReadAsync(Plan, CancellationToken.None);
        var test = new SelfTest(selection, Plan, TestBench.Options, TimeProvider.System);
        return (test, await test.RunReferenceAsync(observer: null, CancellationToken.None));
    }
}
