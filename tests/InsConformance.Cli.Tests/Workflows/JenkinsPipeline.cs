using System.Text.RegularExpressions;

namespace InsConformance.Cli.Tests.Workflows;

/// <summary>A declarative pipeline of Jenkins, as far as the model uses them: an environment, stages of one script each, what is always kept.</summary>
internal sealed partial class JenkinsPipeline(IntegrationServer server, string file)
{
    private readonly string _pipeline = File.ReadAllText(file);

    public async Task<JobResult> RunAsync()
    {
        var workspace = server.NewWorkspace("jenkins");
        server.CheckOut(workspace);
        var environment = server.Values(ValuePattern().Matches(_pipeline).Select(match => KeyValuePair.Create(match.Groups["name"].Value, match.Groups["value"].Value)));
        environment["PATH"] = environment["PATH"].Replace("${env.WORKSPACE}", workspace, StringComparison.Ordinal).Replace("${env.PATH}", server.ProgramPath, StringComparison.Ordinal);
        var result = new JobResult("jenkins", 0, "") { Artefacts = Path.Combine(server.Artefacts, "jenkins") };
        foreach (var script in ScriptPattern().Matches(_pipeline).Select(match => match.Groups["script"].Value).TakeWhile(_ => result.ExitCode == 0))
        {
            var (exitCode, log) = await IntegrationServer.RunAsync(workspace, "sh", "-xe", script, environment);
            result = result with { ExitCode = exitCode, Log = result.Log + log };
        }

        var kept = KeptPattern().Match(_pipeline).Groups["paths"].Value.Split(',', StringSplitOptions.TrimEntries).Select(path => path.Replace("/**", "", StringComparison.Ordinal));
        return result with { Missing = IntegrationServer.Keep(workspace, [.. kept, JUnitPattern().Match(_pipeline).Groups["path"].Value], result.Artefacts) };
    }

    [GeneratedRegex("""^    (?<name>[A-Z_]+) = ['"](?<value>[^'"]*)['"]""", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ValuePattern();

    [GeneratedRegex("sh '''(?<script>.*?)'''", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ScriptPattern();

    [GeneratedRegex("archiveArtifacts artifacts: '(?<paths>[^']*)'", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KeptPattern();

    [GeneratedRegex("junit [^']*'(?<path>[^']*)'", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex JUnitPattern();
}
