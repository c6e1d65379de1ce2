using System.Collections.Concurrent;
using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Serving;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Attachments;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Cards;

/// <summary>Card mode of a software behind an adapter: it reads the readers of the machine, which the bench looks at too.</summary>
public sealed class RemoteCardsTests : IDisposable
{
    private static readonly string[] Features = ["features/cnda/carte-de-professionnel.feature", "features/cnda/recherche-avec-carte-vitale.feature", "features/parcours/carte-vitale.feature"];

    private readonly TwoReaders _readers = new();
    private readonly ScriptFolder _folder = new();
    private readonly ConcurrentBag<string> _asked = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_scenario_with_cards_finds_the_same_over_HTTP_as_in_process()
    {
        await using var host = await ServeAsync();

        var overHttp = await PlayAsync(await OverHttpAsync(host), Features);
        var inProcess = await PlayAsync(new ReferenceEngineAttachment(TimeProvider.System), Features);

        Verdicts(overHttp).Should().Equal(Verdicts(inProcess));
        overHttp.Should().Contain(scenario => scenario.Outcome == Outcome.Passed && scenario.Name == "La carte INSi 01 est échangée contre la carte INSi 04 avant l'appel");
        overHttp.Should().OnlyContain(scenario => scenario.Outcome == Outcome.Passed || scenario.Id.StartsWith("audit/"));
    }

    [Fact]
    public async Task An_adapter_that_serves_several_benches_in_turn_finds_the_same_by_script_and_every_action_with_cards_is_asked()
    {
        await using var host = await ServeAsync();

        var overHttp = await PlayAsync(await OverHttpAsync(host), Features);
        _asked.Clear();
        var byScript = await PlayAsync(await ByScriptAsync(host), Features);

        Verdicts(byScript).Should().Equal(Verdicts(overHttp));
        byScript[0].Outcome.Should().Be(Outcome.Passed, byScript[0].Reason);
        _asked.Should().Contain(SutContract.Actions.Where(action => action.Capability is SutCapability.CardMode).Select(action => action.Name));
    }

    [Fact]
    public async Task A_software_that_forgets_the_card_is_caught_by_the_scenario_of_the_card_withdrawn()
    {
        await using var host = await ServeAsync(EngineRules.AllOn.Without([EngineRule.PsCardCheckedBeforeCall]));

        var played = await PlayAsync(await OverHttpAsync(host), Features[0]);

        played.Where(scenario => scenario.Outcome == Outcome.Failed && !scenario.Id.StartsWith("audit/", StringComparison.Ordinal)).Select(scenario => scenario.Name)
            .Should().Equal("La carte est retirée entre deux appels", "La carte est remplacée par celle d'un autre professionnel");
    }

    [Fact]
    public async Task An_adapter_without_readers_says_that_it_reads_no_card()
    {
        await using var host = await SutHost.StartAsync(new SutServer(new ReferenceEngineAttachment(TimeProvider.System)), 0, null, Cancel);

        var played = await PlayAsync(await OverHttpAsync(host), Features[^1]);

        played[0].Should().BeEquivalentTo(new { Outcome = Outcome.NotApplicable, Reason = "Cet adaptateur ne lit aucune carte." });
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Verdicts(IReadOnlyList<ScenarioResult> results) =>
        results.Select(result => $"{result.Id} {result.Outcome} {result.Checks} {result.Reason}");

    private static Task<RemoteAttachment> OverHttpAsync(SutHost host) =>
        RemoteAttachment.ConnectAsync(new HttpSutChannel(host.Address, ChannelLimits.Default, TimeProvider.System), TimeProvider.System, Cancel, seesReaders: true);

    private async Task<RemoteAttachment> ByScriptAsync(SutHost host) => await RemoteAttachment.ConnectAsync(
        new ScriptSutChannel(await ScriptBridge.WriteAsync(_folder, host.Address), ChannelLimits.Default, TimeProvider.System), TimeProvider.System, Cancel, seesReaders: true);

    private Task<SutHost> ServeAsync(EngineRules? rules = null) => SutHost.StartAsync(new SutServer(new ReferenceEngineAttachment(TimeProvider.System, rules), _readers.Pcsc), 0, exchange => _asked.Add(exchange.Action), Cancel);

    /// <summary>Somebody with a new set of cards moves them.</summary>
    private async Task<IReadOnlyList<ScenarioResult>> PlayAsync(ISutAttachment attachment, params string[] features)
    {
        _readers.Renew();
        await using var bench = await TestBench.StartAsync(attachment);
        var asked = bench.With(new AskedCardSupply(_readers.OfTheMachine, new RobotOperator(_readers), TimeProvider.System));
        return (await new CampaignRunner(asked).RunAsync(new CampaignPlan { Paths = [.. features.Select(Repository.PathOf)], MaxParallelScenarios = 1 }, cancellationToken: Cancel)).Scenarios;
    }
}
