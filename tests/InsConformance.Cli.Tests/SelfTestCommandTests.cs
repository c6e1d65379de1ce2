using System.Text.Json;

namespace InsConformance.Cli.Tests;

public sealed class SelfTestCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task A_killed_mutant_gives_0_and_says_by_what()
    {
        var spoken = await SelfTestAsync("creation/traits-obligatoires.feature", "--mutant", "MandatoryBirthName", "--format", "json");

        spoken.ExitCode.Should().Be(0, spoken.Talk);
        var table = JsonDocument.Parse(spoken.Data).RootElement;
        table.GetProperty("reference").GetProperty("outcome").GetString().Should().Be("passed");
        var mutant = table.GetProperty("mutants").EnumerateArray().Should().ContainSingle().Subject;
        mutant.GetProperty("rule").GetString().Should().Be("INS-11.1");
        mutant.GetProperty("killed").GetBoolean().Should().BeTrue();
        mutant.GetProperty("killedBy").EnumerateArray().Should().NotBeEmpty();
        File.ReadAllText(_shell.PathOf("reports/selftest.html")).Should().Contain("MandatoryBirthName");
    }

    [Fact]
    public async Task A_mutant_that_no_scenario_sees_survives_and_gives_1()
    {
        var spoken = await SelfTestAsync("creation/traits-obligatoires.feature", "--mutant", "HyphenKept");

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("SURVIT  HyphenKept").And.Contain("Attendu : un contrôle qui nomme INS-1.2 kit-LBM-8.").And.Contain("✗ 0 mutants tués sur 1");
    }

    [Fact]
    public async Task An_unknown_mutant_is_refused_with_the_known_ones()
    {
        var spoken = await SelfTestAsync("creation/traits-obligatoires.feature", "--mutant", "Nobody");

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain("Aucun mutant ne s'appelle « Nobody ».").And.Contain("MandatoryBirthName");
    }

    /// <inheritdoc/>
    public void Dispose() => _shell.Dispose();

    private Task<Spoken> SelfTestAsync(string feature, params string[] more) => Shell.RunAsync(
    [
        "selftest", "--feature", Path.Combine(AppContext.BaseDirectory, "features", feature), "--out", _shell.PathOf("reports"), "--pki", SharedPki.Folder, .. more,
    ]);
}
