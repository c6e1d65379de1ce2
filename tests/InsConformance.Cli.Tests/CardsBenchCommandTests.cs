using System.Text.Json;

namespace InsConformance.Cli.Tests;

public sealed class CardsBenchCommandTests
{
    [Fact]
    public async Task Measures_cards_in_process_over_vpcd_and_signing()
    {
        var said = await Shell.RunAsync("cards", "bench", "--samples", "5", "--format", "json");

        said.ExitCode.Should().Be(0, said.Talk);
        var measures = JsonDocument.Parse(said.Data).RootElement.EnumerateArray().ToArray();
        measures.Select(measure => measure.GetProperty("samples").GetInt32()).Should().Equal(5, 5, 5, 5, 5, 5);
        measures.Should().OnlyContain(measure => measure.GetProperty("p99").GetDouble() >= measure.GetProperty("median").GetDouble());
        measures.Count(measure => measure.TryGetProperty("ratio", out var ratio) && ratio.GetDouble() > 0 && measure.GetProperty("against").GetString()!.Length > 0).Should().Be(4);
    }
}
