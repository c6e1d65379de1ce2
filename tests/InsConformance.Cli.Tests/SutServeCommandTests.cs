using InsConformance.Cli.Output;

namespace InsConformance.Cli.Tests;

public sealed class SutServeCommandTests
{
    [Fact]
    public async Task Serves_the_reference_engine_until_it_is_stopped_and_shows_what_is_said()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var talk = new LineWriter();
        await using var data = new LineWriter();

        var serving = CommandLine.RunAsync(["sut", "serve", "--show"], new Terminal(data, talk, IsInteractive: false), stop.Token);
        var ready = await talk.ReadLineAsync();
        using var http = new HttpClient();
        var description = await http.GetStringAsync(ready["Adaptateur prêt : --sut ".Length..], TestContext.Current.CancellationToken);
        var shown = (await data.ReadLineAsync(), await data.ReadLineAsync());
        await stop.CancelAsync();

        (await serving).Should().Be(0);
        description.Should().StartWith("""{"contract":"1.0","name":"moteur de référence",""");
        shown.Should().Be(("- → describe ", $"- ← 200 {description}"));
    }
}
