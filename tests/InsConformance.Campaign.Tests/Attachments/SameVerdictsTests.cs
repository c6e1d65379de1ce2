using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Serving;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Testing;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>How a software is reached changes nothing in what is found of it.</summary>
public sealed class SameVerdictsTests
{
    private static readonly TimeProvider Clock = TimeProvider.System;

    [Fact]
    public async Task The_whole_campaign_finds_the_same_over_HTTP_as_in_process()
    {
        await using var host = await ServeAsync();
        var remote = await RemoteAttachment.ConnectAsync(new HttpSutChannel(host.Address, ChannelLimits.Default, Clock), Clock, TestContext.Current.CancellationToken);

        var overHttp = await PlayAsync(remote, "features");
        var inProcess = await PlayAsync(new ReferenceEngineAttachment(Clock) { Description = remote.Description }, "features");

        Verdicts(overHttp).Should().Equal(Verdicts(inProcess));
        overHttp.Count.Should().BeGreaterThan(300);
    }

    [Fact]
    public async Task The_scenarios_of_creation_and_search_find_the_same_by_script_as_in_process()
    {
        using var folder = new ScriptFolder();
        await using var host = await ServeAsync();
        var bridge = await ScriptBridge.WriteAsync(folder, host.Address);
        var remote = await RemoteAttachment.ConnectAsync(new ScriptSutChannel(bridge, ChannelLimits.Default, Clock), Clock, TestContext.Current.CancellationToken);

        var byScript = await PlayAsync(remote, "features/creation", "features/recherche/matricule.feature");
        var inProcess = await PlayAsync(new ReferenceEngineAttachment(Clock) { Description = remote.Description }, "features/creation", "features/recherche/matricule.feature");

        Verdicts(byScript).Should().Equal(Verdicts(inProcess));
        byScript.Count.Should().BeGreaterThan(30);
    }

    private static Task<SutHost> ServeAsync() =>
        SutHost.StartAsync(new SutServer(new ReferenceEngineAttachment(Clock)), 0, null, TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<ScenarioResult>> PlayAsync(ISutAttachment attachment, params string[] features)
    {
        await using var bench = await TestBench.StartAsync(attachment);
        var result = await new CampaignRunner(bench).RunAsync(
            new CampaignPlan { Paths = [.. features.Select(Repository.PathOf)] }, cancellationToken: TestContext.Current.CancellationToken);
        return result.Scenarios;
    }

    private static IEnumerable<string> Verdicts(IReadOnlyList<ScenarioResult> results) =>
        results.Select(result => $"{result.Id} {result.Outcome} {result.Checks} {result.Reason}");
}
