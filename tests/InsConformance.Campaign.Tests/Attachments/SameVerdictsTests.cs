using System.Collections.Concurrent;
using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Serving;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.SelfTests;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Attachments.Observing;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>How a software is reached changes nothing in what is found of it. What an operator finds is in <see cref="ObservedParityTests"/>.</summary>
public sealed class SameVerdictsTests
{
    private const string Whole = "features";

    /// <summary>What is asked only of a software that uses the readers of the machine: <see cref="Cards.RemoteCardsTests"/>.</summary>
    private static readonly string[] NeedReaders =
        ["callInsiWithVitale", "chooseActivity", "createFromReturn", "passTime", "presentCode", "readProfessionalCard", "readVitaleCard", "useCards"];

    private static readonly TimeProvider Clock = TimeProvider.System;

    private static readonly Lazy<Task<IReadOnlyList<ScenarioResult>>> InProcess = new(() => PlayAsync(new ReferenceEngineAttachment(Clock) { Description = Served() }, Whole));

    private readonly ConcurrentBag<string> _asked = [];

    [Fact]
    public async Task The_whole_campaign_finds_the_same_over_HTTP_as_in_process()
    {
        var overHttp = await OverHttpAsync(new ReferenceEngineAttachment(Clock), Whole);

        WithChecks(overHttp).Should().Equal(WithChecks(await InProcess.Value));
        overHttp.Count.Should().BeGreaterThan(500);
    }

    [Fact]
    public async Task The_whole_campaign_finds_the_same_by_script_as_in_process_and_every_action_of_the_contract_is_asked()
    {
        var byScript = await ByScriptAsync(new ReferenceEngineAttachment(Clock), Whole);

        WithChecks(byScript).Should().Equal(WithChecks(await InProcess.Value));
        SutContract.Actions.Select(action => action.Name).Except(_asked).Should().Equal(NeedReaders);
    }

    [Theory]
    [InlineData("MandatorySex", "features/creation/traits-obligatoires.feature", "INS-11.1")]
    [InlineData("StrictEditInvalidatesIns", "features/invalidation/modification-trait-strict.feature", "INS-32.1")]
    [InlineData("NameWithoutUrn", "features/cnda/recherche-avec-traits.feature", "CTX-LPS-NOM")]
    public async Task A_faulty_software_departs_from_the_same_rules_in_the_same_way_however_it_is_reached(string fault, string feature, params string[] rules)
    {
        var mutant = Mutants.All.Single(one => one.Id == fault);
        using var observed = new ObservedBench();

        var inProcess = await PlayAsync(mutant.Attach(Clock), feature);

        inProcess.SelectMany(scenario => scenario.Findings).Select(finding => finding.Rule).Distinct().Should().Equal(rules);
        var departures = Departures(inProcess).ToList();
        Departures(await OverHttpAsync(mutant.Attach(Clock), feature)).Should().Equal(departures);
        Departures(await ByScriptAsync(mutant.Attach(Clock), feature)).Should().Equal(departures);
        Departures((await observed.RunAsync(new RobotOperator(mutant.Attach(Clock)), PlanOf(feature))).Scenarios).Should().Equal(departures);
    }

    private async Task<IReadOnlyList<ScenarioResult>> OverHttpAsync(ISutAttachment software, string features)
    {
        await using var host = await ServeAsync(software);
        return await PlayAsync(await RemoteAttachment.ConnectAsync(new HttpSutChannel(host.Address, ChannelLimits.Default, Clock), Clock, TestContext.Current.CancellationToken), features);
    }

    private async Task<IReadOnlyList<ScenarioResult>> ByScriptAsync(ISutAttachment software, string features)
    {
        using var folder = new ScriptFolder();
        await using var host = await ServeAsync(software);
        var bridge = await ScriptBridge.WriteAsync(folder, host.Address);
        return await PlayAsync(await RemoteAttachment.ConnectAsync(new ScriptSutChannel(bridge, ChannelLimits.Default, Clock), Clock, TestContext.Current.CancellationToken), features);
    }

    private Task<SutHost> ServeAsync(ISutAttachment software) =>
        SutHost.StartAsync(new SutServer(software), 0, exchange => _asked.Add(exchange.Action), TestContext.Current.CancellationToken);

    /// <summary>What the engine says of itself through the contract.</summary>
    private static SutDescription Served() => new SutServer(new ReferenceEngineAttachment(Clock)).Manifest.ToDescription();

    private static async Task<IReadOnlyList<ScenarioResult>> PlayAsync(ISutAttachment attachment, string features)
    {
        await using var bench = await TestBench.StartAsync(attachment);
        return (await new CampaignRunner(bench).RunAsync(PlanOf(features), cancellationToken: TestContext.Current.CancellationToken)).Scenarios;
    }

    private static CampaignPlan PlanOf(string features) => new() { Paths = [Repository.PathOf(features)] };

    private static IEnumerable<string> WithChecks(IReadOnlyList<ScenarioResult> results) => results.Select(result => $"{result.Id} {result.Outcome} {result.Checks} {result.Reason}");

    private static IEnumerable<string> Departures(IReadOnlyList<ScenarioResult> results) =>
        from result in results
        where result.Outcome is not Outcome.Passed
        select $"{result.Id} {result.Outcome} {string.Join(" | ", result.Findings.Select(finding => $"{finding.Rule} : {finding.Message} {finding.Expected} → {finding.Observed}"))}";
}
