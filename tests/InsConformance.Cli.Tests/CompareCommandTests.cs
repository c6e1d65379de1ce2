using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Tests;

public sealed class CompareCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("F1:passed", "F1:passed", 0)]
    [InlineData("F1:passed", "F1:failed", 1)]
    [InlineData("F1:passed F2:passed", "F1:passed F2:inconclusive", 1)]
    [InlineData("F1:passed F2:passed", "F1:passed", 1)]
    [InlineData("F1:passed F2:passed", "F1:passed F2:not-applicable", 0)]
    [InlineData("", "", 4)]
    [InlineData("F1:passed", "F2:passed", 4)]
    [InlineData("F1:passed", "F1:not-applicable", 4)]
    public async Task The_exit_code_says_what_the_comparison_is_worth(string before, string after, int exitCode)
    {
        var spoken = await Shell.RunAsync("compare", await ResultAsync("before.json", before), await ResultAsync("after.json", after));

        spoken.ExitCode.Should().Be(exitCode, spoken.Data);
    }

    /// <inheritdoc/>
    public void Dispose() => _shell.Dispose();

    private async Task<string> ResultAsync(string name, string scenarios)
    {
        var run = RunResult.Of(
            new RunIdentity("run", DateTimeOffset.UnixEpoch, "banc", "logiciel", "machine"),
            new RunPlan([], null, new Dictionary<string, string>(), []),
            [.. scenarios.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => Scenario(one.Split(':')))],
            TimeSpan.Zero);
        var path = _shell.PathOf(name);
        await using var stream = File.Create(path);
        await ResultJson.WriteAsync(stream, run, TestContext.Current.CancellationToken);
        return path;
    }

    private static ScenarioResult Scenario(string[] words) => new()
    {
        Id = words[0],
        Feature = words[0],
        Name = words[0],
        Outcome = Enum.Parse<Outcome>(words[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        Reason = "parce que",
        Checks = 1,
    };
}
