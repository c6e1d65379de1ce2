namespace InsConformance.Cli.Tests;

/// <summary><c>run --shard</c> and <c>report merge</c>: several runners, one verdict.</summary>
public sealed class ShardCommandTests : IDisposable
{
    private static readonly string MandatoryTraits = Path.Combine("creation", "traits-obligatoires.feature");

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task The_parts_of_a_campaign_are_merged_into_its_verdict_and_its_reports()
    {
        var whole = await _shell.RunFeatureAsync(MandatoryTraits);
        var one = await ShardAsync(1);
        await ShardAsync(2);

        var merged = await MergeAsync("1", "2");

        one.Data.Should().Contain("Tranche 1/2 d'une campagne de");
        merged.ExitCode.Should().Be(0, merged.Talk);
        Figures(merged).Should().Be(Figures(whole));
        Directory.GetFiles(_shell.PathOf("merged")).Select(Path.GetFileName).Should().BeEquivalentTo("result.json", "report.html", "junit.xml");
    }

    [Fact]
    public async Task A_failure_of_a_part_is_one_of_the_campaign()
    {
        await ShardAsync(1, "--switch-off", "MandatoryBirthName");
        await ShardAsync(2, "--switch-off", "MandatoryBirthName");

        var merged = await MergeAsync("1", "2");

        merged.ExitCode.Should().Be(1);
        merged.Data.Should().Contain("La création est impossible sans le nom de naissance");
    }

    [Fact]
    public async Task A_part_that_is_missing_or_no_result_is_refused()
    {
        await ShardAsync(1);
        File.WriteAllText(_shell.PathOf("autre.json"), "[]");

        var missing = await MergeAsync("1");
        var unreadable = await Shell.RunAsync("report", "merge", _shell.PathOf("autre.json"), "--out", _shell.PathOf("merged"));
        var wrong = await _shell.RunFeatureAsync(MandatoryTraits, "--shard", "3/2");

        missing.ExitCode.Should().Be(2);
        missing.Talk.Should().StartWith("Il manque la tranche 2 sur 2.");
        unreadable.ExitCode.Should().Be(2);
        unreadable.Talk.Should().StartWith("La tranche «");
        wrong.ExitCode.Should().Be(2);
        wrong.Talk.Should().StartWith("--shard attend un rang et un nombre de tranches, par exemple 2/8, et non « 3/2 ».");
    }

    private Task<Spoken> ShardAsync(int index, params string[] more) =>
        _shell.RunFeatureAsync(MandatoryTraits, ["--shard", $"{index}/2", "--out", _shell.PathOf($"{index}"), .. more]);

    private Task<Spoken> MergeAsync(params string[] parts) =>
        Shell.RunAsync(["report", "merge", .. parts.Select(part => _shell.PathOf($"{part}/result.json")), "--out", _shell.PathOf("merged")]);

    /// <summary>The line of figures, its duration apart.</summary>
    private static string Figures(Spoken spoken) => spoken.Data.Split('\n').First(line => line.Contains("contrôles", StringComparison.Ordinal)).Split(" échanges")[0];
}
