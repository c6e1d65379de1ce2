using InsConformance.Campaign.Running;
using InsConformance.Campaign.Running.Sharding;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Running.Sharding;

public sealed class RunMergeTests
{
    private static readonly CampaignPlan Plan = new() { Paths = [Repository.PathOf("features/creation"), Repository.PathOf("features/recuperation/rapatriement.feature")] };

    [Fact]
    public async Task A_merged_campaign_is_the_one_of_a_single_runner()
    {
        var whole = await RunAsync(Plan);
        var parts = await PartsAsync(Plan, 3);

        var merged = RunMerge.Merge([parts[2], parts[0], parts[1]]);

        merged.Scenarios.Select(Line).Should().Equal(whole.Scenarios.Select(Line));
        merged.Should().BeEquivalentTo(new { whole.Verdict, whole.Plan, whole.Counts, whole.Interrupted, Shard = (ShardResult?)null });
        merged.Scenarios.SelectMany(scenario => scenario.Exchanges).Select(exchange => exchange.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_refusal_is_weighed_against_what_another_part_accepted()
    {
        using var features = new FeatureFolder()
            .With("Refus", "@INS-11.1 @basis-official", "Quand l'utilisateur crée l'identité \"NESSI RUTH\" sans le sexe", "Alors la création est refusée")
            .With("Jumeau", "@INS-11.1 @basis-official", "Quand l'utilisateur crée l'identité \"NESSI RUTH\"", "Alors la création est acceptée");
        var parts = await PartsAsync(new CampaignPlan { Paths = [features.Path] }, 2);

        RunMerge.Merge(parts).Scenarios.Should().OnlyContain(scenario => scenario.Outcome == Outcome.Passed);
    }

    [Fact]
    public async Task A_refusal_without_a_twin_in_any_part_proves_nothing()
    {
        using var features = new FeatureFolder()
            .With("Refus", "@INS-11.1 @basis-official", "Quand l'utilisateur crée l'identité \"NESSI RUTH\" sans le sexe", "Alors la création est refusée")
            .With("Autre", "@INS-11.1 @basis-official", "Quand l'utilisateur crée l'identité \"NESSI RUTH\" sans le nom de naissance", "Alors la création est refusée");
        var parts = await PartsAsync(new CampaignPlan { Paths = [features.Path] }, 2);

        RunMerge.Merge(parts).Scenarios.Should().OnlyContain(scenario => scenario.Outcome == Outcome.Inconclusive);
    }

    [Fact]
    public async Task What_does_not_make_one_campaign_is_refused_for_its_reason()
    {
        var parts = await PartsAsync(Plan, 2);
        var (one, two) = (parts[0], parts[1]);

        Refusal([]).Should().StartWith("Aucun résultat à fusionner.");
        Refusal([one with { Result = one.Result with { Shard = null } }]).Should().StartWith("« 1.json » n'est pas le résultat d'une tranche");
        Refusal([one]).Should().StartWith("Il manque la tranche 2 sur 2.");
        Refusal([one, two, two]).Should().StartWith("La tranche 2 est donnée 2 fois");
        Refusal([one, two with { Result = two.Result with { Run = two.Result.Run with { Sut = "autre logiciel 2" } } }]).Should().StartWith("« 1.json » et « 2.json » portent sur des logiciels différents.");
        Refusal([one, two with { Result = two.Result with { Plan = two.Result.Plan with { Tags = "@INS-11" } } }]).Should().StartWith("« 1.json » et « 2.json » ne suivent pas le même plan");
        Refusal([one, two with { Result = two.Result with { Shard = two.Result.Shard! with { Count = 3 } } }]).Should().StartWith("« 1.json » et « 2.json » ne découpent pas la campagne en autant de tranches.");
        Refusal([one, two with { Result = two.Result with { Shard = two.Result.Shard! with { Selection = new string('0', 64) } } }]).Should().StartWith("« 1.json » et « 2.json » ne viennent pas des mêmes scénarios.");
        Refusal([one, two with { Result = two.Result with { Scenarios = [.. two.Result.Scenarios, one.Result.Scenarios[0]] } }]).Should().Contain("est dans plusieurs tranches : « 1.json », « 2.json »");
        Refusal([one, two with { Result = two.Result with { Scenarios = [.. two.Result.Scenarios.Skip(1)] } }]).Should().StartWith("Les tranches portent ensemble");
    }

    [Fact]
    public async Task More_parts_than_scenarios_is_refused_before_anything_runs()
    {
        using var features = new FeatureFolder().With("Seul", "@INS-11.1 @basis-official", "Quand l'utilisateur crée l'identité \"NESSI RUTH\"", "Alors la création est acceptée");

        var run = () => PartAsync(new CampaignPlan { Paths = [features.Path] }, 1, 2);

        (await run.Should().ThrowAsync<CampaignSelectionException>()).Which.Message.Should().StartWith("La tranche 1/2 ne peut pas être jouée : il y a 2 tranches pour 1 scénario(s).");
    }

    private static string Refusal(IReadOnlyList<RunPart> parts) => FluentActions.Invoking(() => RunMerge.Merge(parts)).Should().Throw<RunMergeException>().Which.Message;

    private static async Task<IReadOnlyList<RunPart>> PartsAsync(CampaignPlan plan, int count)
    {
        var parts = new List<RunPart>();
        for (var index = 1; index <= count; index++)
            parts.Add(await PartAsync(plan, index, count));
        return parts;
    }

    private static async Task<RunPart> PartAsync(CampaignPlan plan, int index, int count) =>
        Shard.TryParse($"{index}/{count}", out var shard) ? new RunPart($"{index}.json", await RunAsync(plan with { Shard = shard })) : throw new FormatException();

    private static async Task<RunResult> RunAsync(CampaignPlan plan)
    {
        await using var bench = await TestBench.StartAsync();
        return await new CampaignRunner(bench).RunAsync(plan, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static string Line(ScenarioResult scenario) => $"{scenario.Id} {scenario.Outcome} {scenario.Checks} {scenario.Reason} {scenario.Exchanges.Count}";
}
