using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Serving;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Cards;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Simulator.Answering;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Teleservices;

/// <summary>Card mode towards a simulator that stands for the CNDA, with cards in readers of the machine.</summary>
public sealed class RelayedCardsTests : IAsyncLifetime
{
    private const string Professional = "features/cnda/carte-de-professionnel.feature", Vitale = "features/cnda/recherche-avec-carte-vitale.feature", Reception = "features/parcours/carte-vitale.feature";

    private readonly TwoReaders _readers = new();
    private readonly RobotOperator _robot;
    private InsiSimulator _cnda = null!;

    public RelayedCardsTests() => _robot = new RobotOperator(_readers);

    public async ValueTask InitializeAsync() => _cnda = await CndaBench.StartAsync();

    public ValueTask DisposeAsync() => _cnda.DisposeAsync();

    [Fact]
    public async Task With_cards_in_readers_the_scenarios_that_the_environment_can_answer_are_played()
    {
        var outcomes = (await PlayAsync(new ReferenceEngineAttachment(TimeProvider.System), [Professional, Vitale, Reception])).ToLookup(scenario => scenario.Outcome);

        outcomes.Select(outcome => outcome.Key).Should().BeEquivalentTo([Outcome.Passed, Outcome.NotApplicable]);
        outcomes[Outcome.Passed].Select(scenario => scenario.Name).Should().Contain(
        [
            "La carte INSi 01 permet de retrouver l'INS de Ruth", "La carte INSi 01 est échangée contre la carte INSi 04 avant l'appel", "La carte Vitale est retirée avant l'appel", "Le code porteur est faux",
            "Le médecin exerce dans « HOPITAL GENERIQUE »", "Aucune spécialité n'est transmise avec la carte « cpe-nominative »", "Ruth est créée sous son nom de naissance et ses prénoms de naissance",
        ]);
        outcomes[Outcome.NotApplicable].Should().OnlyContain(scenario => scenario.Reason!.Contains("(ENV-0"));
        outcomes[Outcome.NotApplicable].Select(scenario => scenario.Name).Should().Contain(["Cas 1, Lionel n'a qu'un nom", "Cas 1, Donatello est recherché vingt minutes après Ruth, la carte restant en place", "La carte est retirée entre deux appels"]);
        _cnda.Journal.Exchanges().Should().NotBeEmpty().And.OnlyContain(exchange => exchange.Mode == AccessMode.Card && exchange.ScriptId == null);
    }

    [Fact]
    public async Task A_software_behind_an_adapter_that_trusts_the_first_card_is_caught_by_the_scenario_of_the_swap()
    {
        await using var host = await SutHost.StartAsync(
            new SutServer(new ReferenceEngineAttachment(TimeProvider.System, EngineRules.AllOn.Without([EngineRule.VitaleCheckedBeforeCall])), _readers.Pcsc), 0, null, TestContext.Current.CancellationToken);
        var remote = await RemoteAttachment.ConnectAsync(
            new HttpSutChannel(host.Address, ChannelLimits.Default, TimeProvider.System), TimeProvider.System, TestContext.Current.CancellationToken, seesReaders: true);

        var played = await PlayAsync(remote, [Vitale]);

        played.Where(scenario => scenario.Outcome == Outcome.Failed).Select(scenario => scenario.Name).Should().Contain("La carte INSi 01 est échangée contre la carte INSi 04 avant l'appel");
    }

    [Fact]
    public async Task Without_readers_the_reason_names_the_option_to_add()
    {
        var played = await PlayAsync(new ReferenceEngineAttachment(TimeProvider.System), [Reception], hasReaders: false);

        played.Should().OnlyContain(scenario => scenario.Outcome == Outcome.NotApplicable && scenario.Reason!.Contains("Avec --cards readers") && scenario.Reason.EndsWith("(ENV-07)"));
    }

    [Fact]
    public async Task Without_an_address_of_card_mode_the_reason_names_the_setting_and_no_card_is_asked_for()
    {
        var played = await PlayAsync(new ReferenceEngineAttachment(TimeProvider.System), [Reception], hasCardTarget: false);

        played.Should().OnlyContain(scenario => scenario.Outcome == Outcome.NotApplicable && scenario.Reason!.Contains("card-target"));
        _robot.Requests.Should().BeEmpty();
    }

    private async Task<IReadOnlyList<ScenarioResult>> PlayAsync(ISutAttachment attachment, string[] features, bool hasReaders = true, bool hasCardTarget = true)
    {
        await using var bench = CampaignBench.Over(await CndaBench.RelayToAsync(_cnda, hasCardTarget), attachment, TimeProvider.System, new SeededIdSource(7));
        var equipped = hasReaders ? bench.With(new AskedCardSupply(_readers.OfTheMachine, _robot, TimeProvider.System)) : bench;
        var plan = new CampaignPlan { Paths = [.. features.Select(Repository.PathOf)], MaxParallelScenarios = 1 };
        var result = await new CampaignRunner(equipped).RunAsync(plan, cancellationToken: TestContext.Current.CancellationToken);
        return [.. result.Scenarios.Where(scenario => !scenario.Id.StartsWith("audit/", StringComparison.Ordinal))];
    }
}
