using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Checking;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Attachments;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Simulator.Clock;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Samples;

/// <summary>Each sample passes what it claims, and the fault that it can plant is found where it is expected.</summary>
public sealed class SampleTests
{
    private const string Python = "samples/python/adapter.py";
    private const string Node = "samples/node/adapter.js";
    private const string MandatoryTraits = "features/creation/traits-obligatoires.feature";
    private const string Mismatch = "features/recuperation/discordance.feature";

    private static readonly FileInfo Shell = new(Repository.PathOf("samples/shell/adapter.sh"));
    private static readonly TimeProvider Clock = TimeProvider.System;

    [Fact]
    public async Task The_sample_in_Python_passes_every_scenario_that_it_claims()
    {
        await using var sample = await SampleProcess.StartAsync(await PythonAsync(), Python, "--port", "0");

        await CheckAsync(Http(sample));
        var results = await PlayAsync(Http(sample), "features");

        AssertAllPass(results, atLeast: 100);
    }

    [Theory]
    [InlineData("sex-not-required", MandatoryTraits, "La création est impossible sans le sexe", "INS-11.1")]
    [InlineData("unknown-place-sent", MandatoryTraits, "Le lieu inconnu n'est pas transmis au téléservice INSi", "INS-11")]
    public async Task A_fault_planted_in_the_sample_in_Python_is_found(string fault, string feature, string scenario, string rule)
    {
        await using var sample = await SampleProcess.StartAsync(await PythonAsync(), Python, "--port", "0", "--fault", fault);

        var results = await PlayAsync(Http(sample), feature);

        AssertOnlyOneFinds(results, scenario, rule);
    }

    [Fact]
    public async Task The_sample_in_Node_passes_every_scenario_that_it_claims()
    {
        NodeModules.Require("soap/package.json");
        await using var sample = await SampleProcess.StartAsync(OutsideTool.Node, Node, "--port", "0");

        await CheckAsync(Http(sample));
        var results = await PlayAsync(Http(sample), "features/creation", "features/recuperation", "features/cnda");

        AssertAllPass(results, atLeast: 60);
    }

    [Fact]
    public async Task A_fault_planted_in_the_sample_in_Node_is_found()
    {
        NodeModules.Require("soap/package.json");
        await using var sample = await SampleProcess.StartAsync(OutsideTool.Node, Node, "--port", "0", "--fault", "discordance-accepted");

        var results = await PlayAsync(Http(sample), Mismatch);

        AssertFinds(results, "La discordance porte sur le sexe", "decision-6");
    }

    [Fact]
    public async Task The_sample_in_shell_passes_every_scenario_that_it_claims()
    {
        await CheckAsync(await ShellAsync(Shell));
        var results = await PlayAsync(await ShellAsync(Shell), MandatoryTraits);

        AssertAllPass(results, atLeast: 10);
    }

    [Fact]
    public async Task A_fault_planted_in_the_sample_in_shell_is_found()
    {
        using var folder = new ScriptFolder();
        var faulty = await folder.WriteAsync("adapter.sh", $"SAMPLE_FAULT=duplicate-without-warning exec '{Shell.FullName}' \"$@\"");

        var results = await PlayAsync(await ShellAsync(faulty), MandatoryTraits);

        AssertFinds(results, "Les mêmes cinq traits appellent une confirmation", "regle-5");
    }

    private static Task<OutsideTool> PythonAsync() =>
        OutsideTool.FindAsync(["python3", "python"], ["-c", "import ssl, sys; sys.exit(sys.version_info < (3, 10))"], "apt-get install python3 (3.10 or later)", TestContext.Current.CancellationToken);

    private static HttpSutChannel Http(SampleProcess sample) => new(sample.Address, ChannelLimits.Default, Clock);

    private static async Task<ScriptSutChannel> ShellAsync(FileInfo script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The sample in shell needs bash.");
        await OutsideTool.FindAsync(["jq"], ["--version"], "apt-get install jq", TestContext.Current.CancellationToken);
        return new ScriptSutChannel(script, ChannelLimits.Default, Clock);
    }

    /// <summary>A capability that the bench gains after a sample was written is not one that the sample had to name.</summary>
    private static async Task CheckAsync(ISutChannel channel)
    {
        await using var simulator = await InsiSimulator.StartAsync(TestBench.Options, Clock, TestContext.Current.CancellationToken);
        var report = await new AdapterCheck(channel, simulator, TestBench.Options.PkiFolder, new SeededIdSource(7), ControlledClock.FrozenAt(DateTimeOffset.UnixEpoch)).RunAsync(TestContext.Current.CancellationToken);
        report.Findings.Where(finding => finding.Rule != AdapterRule.Capabilities).Select(finding => $"{finding.Rule.Code} {finding.Cause}").Should().BeEmpty();
    }

    private static async Task<IReadOnlyList<ScenarioResult>> PlayAsync(ISutChannel channel, params string[] features)
    {
        await using var bench = await TestBench.StartAsync(await RemoteAttachment.ConnectAsync(channel, Clock, TestContext.Current.CancellationToken));
        var plan = new CampaignPlan { Paths = [.. features.Select(Repository.PathOf)] };
        return (await new CampaignRunner(bench).RunAsync(plan, cancellationToken: TestContext.Current.CancellationToken)).Scenarios;
    }

    private static void AssertAllPass(IReadOnlyList<ScenarioResult> results, int atLeast)
    {
        results.Where(result => result.Outcome is not (Outcome.Passed or Outcome.NotApplicable)).Select(InWords).Should().BeEmpty();
        results.Count(result => result.Outcome is Outcome.Passed && !IsAudit(result)).Should().BeGreaterThanOrEqualTo(atLeast);
    }

    private static void AssertOnlyOneFinds(IReadOnlyList<ScenarioResult> results, string scenario, string rule)
    {
        results.Where(result => result.Outcome is (Outcome.Failed or Outcome.Warning) && !IsAudit(result)).Select(result => result.Name).Should().Equal(scenario);
        AssertFinds(results, scenario, rule);
    }

    private static void AssertFinds(IReadOnlyList<ScenarioResult> results, string scenario, string rule) =>
        results.Where(result => result.Name == scenario).SelectMany(result => result.Findings).Select(finding => finding.Rule).Should().Contain(rule, string.Join("\n", results.Select(InWords)));

    /// <summary>What the requests of the whole run were worth, told once per rule at its end.</summary>
    private static bool IsAudit(ScenarioResult result) => result.Id.StartsWith("audit/", StringComparison.Ordinal);

    private static string InWords(ScenarioResult result) => $"{result.Name} {result.Outcome} {result.Reason} {string.Join("; ", result.Findings.Select(finding => $"{finding.Rule} {finding.Message} {finding.Observed}"))}";
}
