using System.Text.RegularExpressions;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Checking;
using InsConformance.Campaign.Tests.Attachments;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;
using static InsConformance.Campaign.Tests.Samples.SampleBench;

namespace InsConformance.Campaign.Tests.Samples;

/// <summary>Each sample passes what it claims, and each fault that it can plant is found where its page says.</summary>
public sealed partial class SampleTests
{
    private const string Python = "samples/python/adapter.py";
    private const string Node = "samples/node/adapter.js";
    private const string MandatoryTraits = "features/creation/traits-obligatoires.feature";

    /// <summary>With the scenarios in which a return is accepted: a return that cannot be proves nothing without them.</summary>
    private const string Retrievals = "features/recuperation";

    private static readonly FileInfo Shell = new(Repository.PathOf("samples/shell/adapter.sh"));

    /// <summary>Every fault: its sample, the feature in which it is sought, the rule that it breaks, the scenario that its page names, the others that see it too.</summary>
    public static TheoryData<string, string, string, string, string, string[]> Faults => new()
    {
        { "python", "sex-not-required", MandatoryTraits, "INS-11.1", "La création est impossible sans le sexe", [] },
        { "python", "unknown-place-sent", MandatoryTraits, "INS-11", "Le lieu inconnu n'est pas transmis au téléservice INSi", [] },
        { "node", "discordance-accepted", Retrievals, "decision-6", "La discordance porte sur le sexe", ["La discordance porte sur le nom de naissance", "La discordance porte sur la date de naissance"] },
        { "shell", "duplicate-without-warning", MandatoryTraits, "regle-5", "Les mêmes cinq traits appellent une confirmation", [] },
    };

    [Fact]
    public async Task The_sample_in_Python_passes_every_scenario_that_it_claims()
    {
        await using var sample = await SampleProcess.StartAsync(await PythonAsync(), Python, "--port", "0");

        await AssertReadyAsync(Http(sample));
        AssertAllPass(await PlayAsync(Http(sample), "features"), atLeast: 100);
    }

    [Fact]
    public async Task The_sample_in_Node_passes_every_scenario_that_it_claims()
    {
        NodeModules.Require("soap/package.json");
        await using var sample = await SampleProcess.StartAsync(OutsideTool.Node, Node, "--port", "0");

        await AssertReadyAsync(Http(sample));
        AssertAllPass(await PlayAsync(Http(sample), "features/creation", "features/recuperation", "features/cnda"), atLeast: 60);
    }

    [Fact]
    public async Task The_sample_in_shell_passes_every_scenario_that_it_claims()
    {
        await AssertReadyAsync(await ShellAsync(Shell));
        AssertAllPass(await PlayAsync(await ShellAsync(Shell), MandatoryTraits), atLeast: 10);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_planted_fault_is_found_by_the_scenario_that_its_page_names(string sample, string fault, string feature, string rule, string scenario, string[] others)
    {
        var results = sample switch
        {
            "python" => await PlayFaultyAsync(await PythonAsync(), Python, fault, feature),
            "node" => await PlayFaultyAsync(NodeWithSoap(), Node, fault, feature),
            _ => await PlayFaultyShellAsync(fault, feature),
        };

        Scenarios(results).Where(result => result.Outcome is Outcome.Failed or Outcome.Warning).Select(result => result.Name).Should().BeEquivalentTo([scenario, .. others]);
        results.Single(result => result.Name == scenario).Findings.Select(finding => finding.Rule).Should().Contain(rule);
        var page = await File.ReadAllTextAsync(Repository.PathOf($"samples/{sample}/README.md"), TestContext.Current.CancellationToken);
        page.Should().Contain($"{fault}`").And.Contain($"« {scenario} »");
    }

    /// <summary>A sample that is asked for a fault that it has not names those that it has: nobody believes that he planted one.</summary>
    [Theory]
    [InlineData("python")]
    [InlineData("node")]
    [InlineData("shell")]
    public async Task A_fault_that_a_sample_does_not_have_is_refused_and_those_that_it_has_are_the_ones_tried_here(string sample)
    {
        var refusal = sample switch
        {
            "python" => await RefusalAsync(await PythonAsync(), Repository.PathOf(Python), "--fault", "rien"),
            "node" => await RefusalAsync(NodeWithSoap(), Repository.PathOf(Node), "--fault", "rien"),
            _ => await ShellRefusalAsync("rien"),
        };

        refusal.ExitCode.Should().Be(2, refusal.Errors);
        var known = Faults.Select(row => row.Data).Where(fault => fault.Item1 == sample).Select(fault => fault.Item2);
        FaultName().Matches(refusal.Errors.Split("--fault").Last()).Select(match => match.Value).Should().BeEquivalentTo(known, refusal.Errors);
    }

    private static OutsideTool NodeWithSoap()
    {
        NodeModules.Require("soap/package.json");
        return OutsideTool.Node;
    }

    private static async Task<IReadOnlyList<ScenarioResult>> PlayFaultyAsync(OutsideTool tool, string script, string fault, string feature)
    {
        await using var sample = await SampleProcess.StartAsync(tool, script, "--port", "0", "--fault", fault);
        return await PlayAsync(Http(sample), feature);
    }

    private static async Task<IReadOnlyList<ScenarioResult>> PlayFaultyShellAsync(string fault, string feature)
    {
        using var folder = new ScriptFolder();
        return await PlayAsync(await ShellAsync(await FaultyShellAsync(folder, fault)), feature);
    }

    private static async Task<ToolOutput> ShellRefusalAsync(string fault)
    {
        using var folder = new ScriptFolder();
        await FindJqAsync();
        return await RefusalAsync(new OutsideTool((await FaultyShellAsync(folder, fault)).FullName, "chmod +x"), "describe");
    }

    private static Task<FileInfo> FaultyShellAsync(ScriptFolder folder, string fault) => folder.WriteAsync("adapter.sh", $"SAMPLE_FAULT={fault} exec '{Shell.FullName}' \"$@\"");

    private static Task<ToolOutput> RefusalAsync(OutsideTool tool, params string[] arguments) => tool.RunAsync(arguments, "{}", TestContext.Current.CancellationToken);

    /// <summary>A capability that the bench gains after a sample was written is not one that the sample had to name.</summary>
    private static async Task AssertReadyAsync(ISutChannel channel) =>
        (await CheckAsync(channel)).Where(finding => finding.Rule != AdapterRule.Capabilities).Select(finding => $"{finding.Rule.Code} {finding.Cause}").Should().BeEmpty();

    private static void AssertAllPass(IReadOnlyList<ScenarioResult> results, int atLeast)
    {
        results.Where(result => result.Outcome is not (Outcome.Passed or Outcome.NotApplicable)).Select(InWords).Should().BeEmpty();
        Scenarios(results).Count(result => result.Outcome is Outcome.Passed).Should().BeGreaterThanOrEqualTo(atLeast);
    }

    private static string InWords(ScenarioResult result) => $"{result.Name} {result.Outcome} {result.Reason} {string.Join("; ", result.Findings.Select(finding => $"{finding.Rule} {finding.Message} {finding.Observed}"))}";

    [GeneratedRegex("[a-z]+(-[a-z]+)+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FaultName();
}
