using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Cards;

/// <summary>The scenarios with cards, played in readers of the machine by somebody who moves the cards when asked.</summary>
public sealed class AskedCardsTests
{
    private readonly TwoReaders _readers = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_scenario_with_cards_finds_what_it_finds_with_virtual_ones()
    {
        var robot = new RobotOperator(_readers);

        var result = await RunAsync(robot, "features/cnda/carte-de-professionnel.feature", "features/cnda/recherche-avec-carte-vitale.feature", "features/parcours/carte-vitale.feature");

        result.Scenarios.Where(scenario => scenario.Outcome is not Outcome.Passed && !scenario.Id.StartsWith("audit/", StringComparison.Ordinal))
            .Select(scenario => $"{scenario.Name} : {scenario.Reason}").Should().BeEmpty();
        robot.Requests.Should().Contain(request => request.Move == CardMove.Withdraw && request.Reader == TwoReaders.Professional);
        robot.Requests.Should().Contain(request => request.Move == CardMove.Swap && request.Reader == TwoReaders.Vitale && request.Card == "vitale-insi-04");
        robot.Requests[0].Text.Should().Be(
            "Insérez la carte « CPS d'un infirmier » (fixtures/cards/cps-infirmier.json), au nom de OLIVIER INFIRMCS ADELI8751, identifiant 00B6087510, dans le lecteur « Lecteur A ». Le banc attend 120 s et le voit de lui-même ; « passer » laisse ce scénario de côté.");
        robot.Told.Should().BeEmpty();
    }

    [Fact]
    public async Task A_scenario_that_the_operator_sets_aside_is_not_executed_and_says_so()
    {
        var result = await RunAsync(new RobotOperator(_readers) { GivesUp = true }, "features/parcours/carte-vitale.feature");

        Played(result).Should().OnlyContain(scenario => scenario.Outcome == Outcome.NotExecuted);
        Played(result)[0].Reason.Should().Be("La carte « cps-medecin » n'a pas été présentée dans le lecteur « Lecteur A » : l'opérateur a laissé ce scénario de côté.");
    }

    [Fact]
    public async Task Another_card_than_the_one_asked_for_is_told_and_never_used()
    {
        var robot = new RobotOperator(_readers) { PutsInstead = "cps-infirmier", GivesUpOnceTold = true };

        var result = await RunAsync(robot, "features/parcours/carte-vitale.feature");

        Played(result)[0].Outcome.Should().Be(Outcome.NotExecuted);
        robot.Told[0].Should().Be("La carte du lecteur « Lecteur A » n'est pas celle qui est attendue : c'est une carte CPS, au nom de OLIVIER INFIRMCS ADELI8751, identifiant 00B6087510.");
    }

    [Fact]
    public async Task Nobody_is_waited_for_beyond_the_limit()
    {
        var result = await RunAsync(new RobotOperator(_readers) { IsAway = true }, TimeSpan.FromMilliseconds(1), "features/parcours/carte-vitale.feature");

        Played(result).Should().OnlyContain(scenario => scenario.Outcome == Outcome.NotExecuted && scenario.Reason!.Contains("n'a pas été présentée dans le lecteur « Lecteur A » dans les"));
    }

    [Theory]
    [InlineData("vitale-insi-04", "elle porte DAMIEN TESTQUATRE")]
    [InlineData("cps-medecin", "c'est une ")]
    [InlineData("vitale-1", "Vitale 1")]
    public async Task What_is_in_the_reader_is_named(string card, string words)
    {
        var robot = new RobotOperator(_readers) { GivesUp = true };
        var hands = Supply(robot, TimeSpan.FromMinutes(2)).Open();
        _readers.Put(TwoReaders.Vitale, card);

        var put = () => hands.PutAsync(CardPlace.Vitale, "vitale-insi-01", Cancel);

        await put.Should().ThrowAsync<SutSkippedException>();
        robot.Requests.Should().ContainSingle(request => request.Move == CardMove.Swap).Which.Text.Should().Contain(words);
    }

    [Theory]
    [InlineData("cps-bloquee", "cps-medecin", "son code porteur est bloqué")]
    [InlineData("cps-expiree", "cps-medecin", "elle n'est plus valide depuis le ")]
    public async Task The_state_of_the_card_counts(string card, string wanted, string words)
    {
        var robot = new RobotOperator(_readers) { GivesUp = true };
        _readers.Put(TwoReaders.Professional, card);

        var put = () => Supply(robot, TimeSpan.FromMinutes(2)).Open().PutAsync(CardPlace.Professional, wanted, Cancel);

        await put.Should().ThrowAsync<SutSkippedException>();
        robot.Requests.Should().ContainSingle(request => request.Move == CardMove.Swap).Which.Text.Should().Contain(words);
    }

    [Fact]
    public async Task A_card_with_faults_is_asked_of_nobody()
    {
        var robot = new RobotOperator(_readers);

        var put = () => Supply(robot, TimeSpan.FromMinutes(2)).Open().PutAsync(CardPlace.Vitale, "vitale-muette", Cancel);

        (await put.Should().ThrowAsync<SutSkippedException>()).WithMessage("*défauts qu'aucune carte réelle n'a*");
        robot.Requests.Should().BeEmpty();
    }

    private static List<ScenarioResult> Played(RunResult result) =>
        [.. result.Scenarios.Where(scenario => !scenario.Id.StartsWith("audit/", StringComparison.Ordinal))];

    private Task<RunResult> RunAsync(RobotOperator robot, params string[] features) => RunAsync(robot, TimeSpan.FromMinutes(2), features);

    private async Task<RunResult> RunAsync(RobotOperator robot, TimeSpan limit, params string[] features)
    {
        await using var bench = await TestBench.StartAsync();
        var plan = new CampaignPlan { Paths = [.. features.Select(Repository.PathOf)], MaxParallelScenarios = 1 };
        return await new CampaignRunner(bench.With(Supply(robot, limit))).RunAsync(plan, cancellationToken: Cancel);
    }

    private AskedCardSupply Supply(RobotOperator robot, TimeSpan limit) =>
        new(_readers.OfTheMachine, robot, TimeProvider.System) { Limit = limit };
}
