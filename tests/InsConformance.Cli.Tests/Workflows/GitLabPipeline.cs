using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace InsConformance.Cli.Tests.Workflows;

/// <summary>A pipeline of GitLab, as far as the model uses them: jobs that extend one, stages, parallel jobs, artefacts passed from stage to stage.</summary>
internal sealed class GitLabPipeline(IntegrationServer server, string file)
{
    private readonly YamlNode _pipeline = Yaml.Read(file);

    public async Task<IReadOnlyList<JobResult>> RunAsync()
    {
        var results = new List<JobResult>();
        foreach (var stage in _pipeline.Texts("stages"))
        {
            var earlier = results.ToList();
            foreach (var (name, job) in _pipeline.Members().Where(member => member.Value is YamlMappingNode && member.Value.Text("stage") == stage))
            {
                var parallel = int.Parse(job.Text("parallel") ?? "1", CultureInfo.InvariantCulture);
                for (var index = 1; index <= parallel; index++)
                    results.Add(await RunAsync($"{name}-{index}", job, earlier, index, parallel));
            }
        }

        return results;
    }

    private async Task<JobResult> RunAsync(string name, YamlNode job, IReadOnlyList<JobResult> earlier, int index, int parallel)
    {
        var workspace = server.NewWorkspace(name);
        server.CheckOut(workspace);
        foreach (var result in earlier)
            IntegrationServer.Keep(result.Artefacts, ["."], workspace);
        var environment = server.Values(_pipeline["variables"].Values());
        environment["PATH"] = server.ProgramPath;
        environment["CI_NODE_INDEX"] = index.ToString(CultureInfo.InvariantCulture);
        environment["CI_NODE_TOTAL"] = parallel.ToString(CultureInfo.InvariantCulture);
        var (exitCode, log) = await IntegrationServer.RunAsync(workspace, "bash", "-eo pipefail", ScriptOf(job, workspace), environment);
        IntegrationServer.EndOrphans(workspace);
        job["artifacts"].Text("when").Should().Be("always");
        var destination = Path.Combine(server.Artefacts, name);
        return new JobResult(name, exitCode, log) { Artefacts = destination, Missing = IntegrationServer.Keep(workspace, job["artifacts"].Texts("paths"), destination) };
    }

    /// <summary>What precedes and the script are one; a job has a machine of its own, and its /tmp with it.</summary>
    private string ScriptOf(YamlNode job, string workspace) =>
        string.Join('\n', [.. _pipeline[job.Text("extends")!].Texts("before_script"), .. job.Texts("script")]).Replace("/tmp/", $"{Path.GetDirectoryName(workspace)}/", StringComparison.Ordinal);
}
