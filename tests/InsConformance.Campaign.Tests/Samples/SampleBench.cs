using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Checking;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Simulator.Clock;
using InsConformance.Testing;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Samples;

/// <summary>What a reader of <c>samples/</c> or of the guide does with an adapter: check it, then play.</summary>
internal static class SampleBench
{
    private static readonly TimeProvider Clock = TimeProvider.System;

    public static Task<OutsideTool> PythonAsync() =>
        OutsideTool.FindAsync(["python3", "python"], ["-c", "import ssl, sys; sys.exit(sys.version_info < (3, 10))"], "apt-get install python3 (3.10 or later)", TestContext.Current.CancellationToken);

    public static HttpSutChannel Http(SampleProcess sample) => new(sample.Address, ChannelLimits.Default, Clock);

    /// <summary>A script that needs jq.</summary>
    public static async Task<ScriptSutChannel> ShellAsync(FileInfo script)
    {
        await FindJqAsync();
        return new ScriptSutChannel(script, ChannelLimits.Default, Clock);
    }

    public static Task FindJqAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The sample in shell needs bash.");
        return OutsideTool.FindAsync(["jq"], ["--version"], "apt-get install jq", TestContext.Current.CancellationToken);
    }

    /// <summary>What the check of an adapter finds.</summary>
    public static async Task<IReadOnlyList<AdapterFinding>> CheckAsync(ISutChannel channel)
    {
        await using var simulator = await InsiSimulator.StartAsync(TestBench.Options, Clock, TestContext.Current.CancellationToken);
        var check = new AdapterCheck(channel, simulator, TestBench.Options.PkiFolder, new SeededIdSource(7), ControlledClock.FrozenAt(DateTimeOffset.UnixEpoch));
        return (await check.RunAsync(TestContext.Current.CancellationToken)).Findings;
    }

    public static async Task<IReadOnlyList<ScenarioResult>> PlayAsync(ISutChannel channel, params string[] features)
    {
        await using var bench = await TestBench.StartAsync(await RemoteAttachment.ConnectAsync(channel, Clock, TestContext.Current.CancellationToken));
        var plan = new CampaignPlan { Paths = [.. features.Select(Repository.PathOf)] };
        return (await new CampaignRunner(bench).RunAsync(plan, cancellationToken: TestContext.Current.CancellationToken)).Scenarios;
    }

    /// <summary>The results without what the requests of the whole run were worth, told once per rule at its end.</summary>
    public static IEnumerable<ScenarioResult> Scenarios(IReadOnlyList<ScenarioResult> results) => results.Where(result => !result.Id.StartsWith("audit/", StringComparison.Ordinal));
}
