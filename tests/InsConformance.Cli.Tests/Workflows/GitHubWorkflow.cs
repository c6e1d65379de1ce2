using YamlDotNet.RepresentationModel;

namespace InsConformance.Cli.Tests.Workflows;

/// <summary>A workflow of GitHub Actions, as far as the model uses them: a matrix, steps that run or use an action, « always », artefacts.</summary>
internal sealed class GitHubWorkflow(IntegrationServer server, string file)
{
    private const string Always = "always()";

    private readonly YamlNode _workflow = Yaml.Read(file);

    public async Task<IReadOnlyList<JobResult>> RunAsync()
    {
        var results = new List<JobResult>();
        foreach (var (name, job) in _workflow["jobs"].Members())
        {
            job.Text("if").Should().Be(job.Text("needs") is null ? null : Always, "the verdict of what failed is wanted too");
            string[] shards = job.Find("strategy") is { } strategy ? [.. strategy["matrix"].Texts("shard")] : [""];
            foreach (var shard in shards)
                results.Add(await RunAsync(name + shard, job, shard));
        }

        return results;
    }

    private async Task<JobResult> RunAsync(string name, YamlNode job, string shard)
    {
        var workspace = server.NewWorkspace(name);
        var environment = server.Values(_workflow["env"].Values());
        environment["GITHUB_PATH"] = Path.Combine(workspace, "..", "path.txt");
        var result = new JobResult(name, 0, "") { Artefacts = "" };
        foreach (var step in job.List("steps").Where(step => result.ExitCode == 0 || step.Text("if") is Always))
            result = step.Text("run") is { } script ? await RunAsync(result, workspace, Expand(script, shard), environment) : Use(result, workspace, step, shard);
        IntegrationServer.EndOrphans(workspace);
        return result;
    }

    /// <summary>The shell of a step that names none is « bash -e ».</summary>
    private async Task<JobResult> RunAsync(JobResult result, string workspace, string script, Dictionary<string, string> environment)
    {
        string[] added = File.Exists(environment["GITHUB_PATH"]) ? await File.ReadAllLinesAsync(environment["GITHUB_PATH"], TestContext.Current.CancellationToken) : [];
        environment["PATH"] = string.Join(':', [.. added, server.ProgramPath]);
        var (exitCode, log) = await IntegrationServer.RunAsync(workspace, "bash", "-e", script, environment);
        return result with { ExitCode = exitCode, Log = result.Log + log };
    }

    private JobResult Use(JobResult result, string workspace, YamlNode step, string shard)
    {
        switch (step.Text("uses"))
        {
            case "actions/checkout@v4":
                server.CheckOut(workspace);
                return result;
            case "actions/setup-dotnet@v4":
                return result;
            case "actions/upload-artifact@v4":
                var destination = Path.Combine(server.Artefacts, Expand(step["with"].Text("name")!, shard));
                return result with { Artefacts = destination, Missing = IntegrationServer.Keep(workspace, step["with"].Text("path")!.Split('\n', StringSplitOptions.RemoveEmptyEntries), destination) };
            case "actions/download-artifact@v4":
                IntegrationServer.Keep(server.Artefacts, ["."], workspace);
                return result;
            case var other:
                throw new NotSupportedException($"The model of GitHub uses « {other} », which the test does not know.");
        }
    }

    private static string Expand(string text, string shard)
    {
        var expanded = text.Replace("${{ matrix.shard }}", shard, StringComparison.Ordinal);
        expanded.Should().NotContain("${{{{", "the test expands the shard alone");
        return expanded;
    }
}
