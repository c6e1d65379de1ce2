using InsConformance.Testing;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Tests.Workflows;

/// <summary>The workflows that an editor copies from <c>docs/ci</c> do what they say: their steps are executed as they are written.</summary>
public sealed class WorkflowTests
{
    private static readonly string GitHub = Repository.PathOf("docs/ci/github-actions.yml");
    private static readonly string GitLab = Repository.PathOf("docs/ci/gitlab-ci.yml");
    private static readonly string Jenkins = Repository.PathOf("docs/ci/Jenkinsfile");

    [Fact]
    public async Task The_three_models_find_the_same_in_parts_as_in_one_fail_a_faulty_software_and_keep_everything()
    {
        await RequireToolsAsync();
        var faulty = new Editor("sex-not-required");
        using var gitLab = new IntegrationServer(new Editor());
        using var gitHub = new IntegrationServer(faulty);
        using var jenkins = new IntegrationServer(faulty);

        var sound = await new GitLabPipeline(gitLab, GitLab).RunAsync();
        var parts = await new GitHubWorkflow(gitHub, GitHub).RunAsync();
        var whole = await new JenkinsPipeline(jenkins, Jenkins).RunAsync();

        sound.Select(job => job.Name).Should().Equal("ins-1", "ins-2", "ins-3", "ins-4", "ins-verdict-1");
        parts.Select(job => job.Name).Should().Equal("scenarios1", "scenarios2", "scenarios3", "scenarios4", "verdict");
        InWords(sound).Should().OnlyContain(job => job.StartsWith("0 "));
        InWords(parts.SkipLast(1)).Order().Select(job => job[..2]).Should().Equal("0 ", "0 ", "0 ", "1 ");
        InWords([parts[^1], whole]).Should().OnlyContain(job => job.StartsWith("1 ") && job.Contains("La création est impossible sans le sexe"));
        sound.Concat(parts).Append(whole).Should().OnlyContain(job => job.Missing.Count == 0);
        sound.SkipLast(1).Select((job, index) => File.Exists(job.PathOf($"reports/{index + 1}/junit.xml"))).Should().OnlyContain(isThere => isThere);

        var (conform, merged, played) = (await OutcomesAsync(sound[^1], "reports/verdict"), await OutcomesAsync(parts[^1], "reports"), await OutcomesAsync(whole, "reports"));
        merged.Should().Equal(played);
        merged.Except(conform).Should().Equal("La création est impossible sans le sexe Failed");
        conform.Count(scenario => scenario.EndsWith("Passed")).Should().BeGreaterThan(20);
        jenkins.Asked.Should().StartWith(
        [
            "git clone https://exemple.fr/insconformance.git .insconf-src",
            "git -C .insconf-src checkout --detach v1.0.0",
            "dotnet publish .insconf-src/src/InsConformance.Cli -c Release -o .bin",
        ]);
    }

    /// <summary>It is a fault of the set-up, never one of the software; the log of the adapter is kept, and what is not there does not prevent it.</summary>
    [Fact]
    public async Task An_adapter_that_does_not_start_ends_a_job_with_3_and_its_log_is_kept()
    {
        await RequireToolsAsync();
        using var server = new IntegrationServer(new Editor(Starts: false));
        server.Replace("seq", "echo 1"); // One attempt to reach it, instead of a minute of them.

        var gitHub = await new GitHubWorkflow(server, GitHub).RunAsync();
        var jenkins = await new JenkinsPipeline(server, Jenkins).RunAsync();

        InWords([.. gitHub.SkipLast(1), jenkins]).Should().OnlyContain(job => job.StartsWith("3 "));
        InWords([gitHub[^1]]).Should().OnlyContain(job => job.StartsWith("2 "), "there is no part to merge");
        gitHub.SkipLast(1).Append(jenkins).Should().OnlyContain(job => File.Exists(job.PathOf("adapter.log")));
        (await File.ReadAllTextAsync(Jenkins, TestContext.Current.CancellationToken)).Should().Contain("allowEmptyResults: true").And.Contain("allowEmptyArchive: true");
    }

    private static async Task RequireToolsAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The models are written for a POSIX shell.");
        var cancellation = TestContext.Current.CancellationToken;
        await OutsideTool.FindAsync(["bash"], ["--version"], "apt-get install bash", cancellation);
        await OutsideTool.FindAsync(["curl"], ["--version"], "apt-get install curl", cancellation);
        await OutsideTool.FindAsync(["python3"], ["-c", "import sys; sys.exit(sys.version_info < (3, 10))"], "apt-get install python3 (3.10 or later)", cancellation);
    }

    private static async Task<IReadOnlyList<string>> OutcomesAsync(JobResult job, string folder)
    {
        await using var stream = File.OpenRead(job.PathOf($"{folder}/result.json"));
        var result = await ResultJson.ReadAsync(stream, TestContext.Current.CancellationToken);
        return [.. result.Scenarios.Select(scenario => $"{scenario.Name} {scenario.Outcome}")];
    }

    private static IEnumerable<string> InWords(IEnumerable<JobResult> jobs) => jobs.Select(job => $"{job.ExitCode} {job.Name}\n{job.Log}");
}
