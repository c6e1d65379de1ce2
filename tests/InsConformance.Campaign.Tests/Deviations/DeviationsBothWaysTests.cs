using InsConformance.Campaign.Tests.Deviations.Careless;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Matricules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Deviations;

namespace InsConformance.Campaign.Tests.Deviations;

/// <summary>
/// Each deviation, both ways: the good engine, with the real client on the real simulator, reacts as the catalogue says; an engine that breaks one rule, or that reads replies
/// badly in one way, does not, and is seen. What each does stands in <c>reactions.md</c>.
/// </summary>
public sealed class DeviationsBothWaysTests(DeviationBench bench) : IClassFixture<DeviationBench>
{
    public static TheoryData<string> Ids() => [.. DeviationCatalogue.All.Select(deviation => deviation.Id)];

    public static TheoryData<string> IdsThatDependOnThePlatform() =>
        [.. DeviationCatalogue.All.Where(deviation => deviation.Reaction is DeviationReaction.DependsOnPlatform).Select(deviation => deviation.Id)];

    public static TheoryData<string> IdsWithCareless() => [.. ReactionTable.Rows.Where(row => row.HasCareless).Select(row => row.Id)];

    public static TheoryData<string> Carelessnesses() => [.. ReactionTable.Rows.Where(row => row.HasCareless).Select(row => row.Carelessness).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_good_engine_reacts_as_the_catalogue_says(string id)
    {
        var deviation = DeviationCatalogue.Find(id)!;

        var met = await bench.MeetAsync(deviation, Platform.Production, EngineRules.AllOn);

        met.Reaction.Should().Be(ReactionTable.Of(id).Good);
        met.Traces.Should().BePositive("règle 37: every call leaves a trace");
        if (deviation is { Reaction: DeviationReaction.Accept, Base: DeviationBase.Identity or DeviationBase.Any })
        {
            met.Reaction.Should().StartWith("récupérée");
        }
        else
        {
            met.IsUnchanged.Should().BeTrue();
            met.Twin.Should().Be("récupérée", "what is refused is the departure, not the person");
        }
    }

    [Theory]
    [MemberData(nameof(IdsThatDependOnThePlatform))]
    public async Task A_good_engine_takes_a_test_identity_in_on_a_test_platform(string id) =>
        (await bench.MeetAsync(DeviationCatalogue.Find(id), Platform.Test, EngineRules.AllOn)).Reaction.Should().StartWith("récupérée : ");

    [Theory]
    [MemberData(nameof(IdsWithCareless))]
    public async Task A_careless_engine_is_caught(string id)
    {
        var expected = ReactionTable.Of(id);
        var (rules, read) = Spoilt(expected.Carelessness);

        var met = await bench.MeetAsync(DeviationCatalogue.Find(id), Platform.Production, rules, read);

        met.Reaction.Should().Be(expected.Careless).And.NotBe(expected.Good);
    }

    [Theory]
    [MemberData(nameof(Carelessnesses))]
    public async Task A_careless_engine_takes_the_correct_answer_in_like_a_good_one(string carelessness)
    {
        var (rules, read) = Spoilt(carelessness);

        (await bench.MeetAsync(null, Platform.Production, rules, read)).Reaction.Should().Be("récupérée");
    }

    [Fact]
    public async Task A_good_engine_takes_the_correct_answer_in() =>
        (await bench.MeetAsync(null, Platform.Production, EngineRules.AllOn)).Reaction.Should().Be("récupérée");

    [Fact]
    public void Every_deviation_has_its_row() => ReactionTable.Rows.Select(row => row.Id).Should().Equal(DeviationCatalogue.All.Select(deviation => deviation.Id));

    private static (EngineRules Rules, Func<InsiExchange, InsiOutcome>? Read) Spoilt(string carelessness) => CarelessReader.ByName.TryGetValue(carelessness, out var read)
        ? (EngineRules.AllOn, read)
        : (EngineRules.AllOn.Without(EngineRule.All.Single(rule => rule.Id == carelessness)), null);
}
