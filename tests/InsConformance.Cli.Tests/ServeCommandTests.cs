using System.Globalization;
using System.Text.Json;
using InsConformance.Cards.Vpcd;
using InsConformance.Cli.Output;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

public sealed class ServeCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task Writes_the_ready_file_when_everything_answers_and_stops_when_asked()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var talk = new StringWriter();
        var ready = _shell.PathOf("ready.json");
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(ready)!);
        var appeared = new TaskCompletionSource();
        watcher.Renamed += (_, _) => appeared.TrySetResult();
        watcher.EnableRaisingEvents = true;

        var serving = CommandLine.RunAsync(["serve", "--pki", SharedPki.Folder, "--ready-file", ready], new Terminal(TextWriter.Null, talk, false), stop.Token);
        await appeared.Task.WaitAsync(TestContext.Current.CancellationToken);
        var root = JsonDocument.Parse(await File.ReadAllTextAsync(ready, TestContext.Current.CancellationToken)).RootElement;
        using var http = new HttpClient();
        var people = await http.GetStringAsync($"{root.GetProperty("api").GetString()}/people", TestContext.Current.CancellationToken);
        var page = await http.GetStringAsync(root.GetProperty("console").GetString(), TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        (await serving).Should().Be(0, talk.ToString());
        root.GetProperty("insi").GetProperty("certificate").GetString().Should().StartWith("https://127.0.0.1:").And.EndWith("/lps");
        root.GetProperty("insi").GetProperty("card").GetString().Should().StartWith("https://127.0.0.1:").And.EndWith("/lps");
        people.Should().Contain("ECETINSI");
        page.Should().Contain("<html lang=\"fr\">").And.Contain(root.GetProperty("insi").GetProperty("certificate").GetString()).And.Contain("href=\"/api/people\"");
        File.Exists(Path.Combine(root.GetProperty("pki").GetString()!, "clients", "INSI-AUTO.p12")).Should().BeTrue();
    }

    [Fact]
    public async Task Puts_cards_in_the_virtual_readers_beside_the_simulator()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var driver = VpcdDriver.Listen();
        using var talk = new StringWriter();
        var ready = _shell.PathOf("ready.json");
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(ready)!);
        var appeared = new TaskCompletionSource();
        watcher.Renamed += (_, _) => appeared.TrySetResult();
        watcher.EnableRaisingEvents = true;

        var serving = CommandLine.RunAsync(
        [
            "serve", "--pki", SharedPki.Folder, "--ready-file", ready, "--card-readers", "1", "--card-driver-port", driver.Address.Port.ToString(CultureInfo.InvariantCulture),
            "--card-image", Repository.PathOf("fixtures/cards/vitale-insi-01.json"),
        ],
        new Terminal(TextWriter.Null, talk, false),
        stop.Token);
        await using var card = await driver.WaitForCardAsync(TestContext.Current.CancellationToken);
        await appeared.Task.WaitAsync(TestContext.Current.CancellationToken);
        var listed = await Shell.RunAsync("cards", "list", "--ready-file", ready);
        await stop.CancelAsync();

        (await serving).Should().Be(0, talk.ToString());
        listed.Data.Should().Contain("carte Vitale 2 « INSi 01 »");
        JsonDocument.Parse(await File.ReadAllTextAsync(ready, TestContext.Current.CancellationToken)).RootElement.GetProperty("insi").GetProperty("card").GetString()
            .Should().StartWith("https://127.0.0.1:", "the software calls INSi with what it read from the card");
    }

    [Fact]
    public async Task A_card_image_that_is_not_one_is_one_clear_error()
    {
        var spoken = await Shell.RunAsync("serve", "--pki", SharedPki.Folder, "--card-image", _shell.PathOf("absente.json"));

        spoken.ExitCode.Should().Be(2, spoken.Talk);
        spoken.Talk.Should().Contain("absente.json");
    }

    public void Dispose() => _shell.Dispose();
}
