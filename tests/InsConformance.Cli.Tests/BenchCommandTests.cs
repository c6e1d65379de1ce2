using System.Text.Json;

namespace InsConformance.Cli.Tests;

public sealed class BenchCommandTests
{
    [Fact]
    public async Task Measures_the_simulator_beside_kestrel_alone()
    {
        var spoken = await Shell.RunAsync("bench", "--clients", "1,2", "--calls", "20", "--format", "json", "--pki", SharedPki.Folder);

        spoken.ExitCode.Should().Be(0, spoken.Talk);
        JsonDocument.Parse(spoken.Data).RootElement.EnumerateArray().Select(grade => grade.GetProperty("clients").GetInt32()).Should().Equal(1, 2);
        spoken.Talk.Should().Contain("; 0 constat(s) sur le dernier.");
    }

    [Theory]
    [InlineData("--clients", "1,,2", "--clients attend des nombres de 1 à 256 séparés par des virgules.")]
    [InlineData("--clients", "500", "--clients attend des nombres de 1 à 256 séparés par des virgules.")]
    [InlineData("--calls", "0", "--calls attend un nombre de 1 à 10000000.")]
    public async Task What_was_asked_wrongly_gives_2(string option, string value, string message)
    {
        var spoken = await Shell.RunAsync("bench", option, value);

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().StartWith(message);
    }
}
