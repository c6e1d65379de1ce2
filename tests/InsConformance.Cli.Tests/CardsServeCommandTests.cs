using System.Globalization;
using System.Text;
using System.Text.Json;
using InsConformance.Cards.Vpcd;
using InsConformance.Cli.Output;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

/// <summary>A bench of cards in front of our own driver, and the commands that act on it.</summary>
public sealed class CardsServeCommandTests : IDisposable
{
    private readonly Shell _shell = new();
    private readonly VpcdDriver _driver = VpcdDriver.Listen();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Ready => _shell.PathOf("cards.json");

    [Fact]
    public async Task Inserts_swaps_removes_lists_and_traces_on_a_running_bench()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var appeared = Appearance();
        var serving = Serve(stop.Token, Image("vitale-insi-01.json"));
        await using (var card = await _driver.WaitForCardAsync(Cancel))
        {
            await appeared;
            await card.TransmitAsync(Convert.FromHexString("00A40000023F00"), Cancel);
            var trace = await Shell.RunAsync("cards", "trace", "--ready-file", Ready);
            trace.Data.Should().Contain("lecteur 1  Sélection, racine (MF) : fait  [00A40000023F00 -> 9000,");
            (await Shell.RunAsync("cards", "list", "--ready-file", Ready)).Data.Should().Contain("carte Vitale 2 « INSi 01 », série 468929507, vue par le pilote");

            (await Shell.RunAsync("cards", "insert", Image("vitale-insi-04.json"), "--ready-file", Ready)).Should().Match<Spoken>(
                said => said.ExitCode == 2 && said.Talk.Contains("contient déjà la carte « INSi 01 »"));
            (await Shell.RunAsync("cards", "swap", Image("vitale-insi-04.json"), "--ready-file", Ready)).ExitCode.Should().Be(0);
            await card.WaitForRemovalAsync(Cancel);
        }

        await using (var card = await _driver.WaitForCardAsync(Cancel))
        {
            var listed = await Shell.RunAsync("cards", "list", "--format", "json", "--ready-file", Ready);
            JsonDocument.Parse(listed.Data).RootElement.GetProperty("card").GetProperty("label").GetString().Should().Be("INSi 04");
            (await Shell.RunAsync("cards", "remove", "--ready-file", Ready)).Talk.Should().Contain("vide");
            await card.WaitForRemovalAsync(Cancel);
        }

        (await Shell.RunAsync("cards", "remove", "--ready-file", Ready)).Should().Match<Spoken>(said => said.ExitCode == 2 && said.Talk.Contains("est déjà vide"));
        await stop.CancelAsync();
        (await serving).Should().Be(0);
    }

    [Fact]
    public async Task Puts_a_card_out_of_order_and_mends_it_while_it_is_in_use()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var appeared = Appearance();
        var serving = Serve(stop.Token, Image("vitale-insi-01.json"));
        await using var card = await _driver.WaitForCardAsync(Cancel);
        await appeared;

        (await Shell.RunAsync("cards", "fault", "status", "--status", "6581", "--instruction", "B0", "--after", "1", "--ready-file", Ready)).ExitCode.Should().Be(0);
        var spared = await ReadAsync();
        var struck = await ReadAsync();
        (await Shell.RunAsync("cards", "fault", "none", "--ready-file", Ready)).ExitCode.Should().Be(0);
        var mended = await ReadAsync();

        (spared, struck, mended).Should().Be(("9000", "6581", "9000"));
        (await Shell.RunAsync("cards", "fault", "slow", "--ready-file", Ready)).Should().Match<Spoken>(said => said.ExitCode == 2 && said.Talk.Contains("$.milliseconds"));
        (await Shell.RunAsync("cards", "fault", "broken", "--ready-file", Ready)).Should().Match<Spoken>(said => said.ExitCode == 2 && said.Talk.Contains("« broken »"));
        await stop.CancelAsync();
        (await serving).Should().Be(0);

        async Task<string> ReadAsync() => Convert.ToHexString((await card.TransmitAsync(Convert.FromHexString("00B082007C"), Cancel)).Span[^2..]);
    }

    [Fact]
    public async Task Refuses_requests_that_a_web_page_or_a_mistake_would_send()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var appeared = Appearance();
        var serving = Serve(stop.Token);
        await appeared;
        using var ready = JsonDocument.Parse(await File.ReadAllTextAsync(Ready, Cancel));
        using var http = new HttpClient { BaseAddress = new Uri(ready.RootElement.GetProperty("cards").GetProperty("api").GetString() + "/") };
        var image = await File.ReadAllTextAsync(Image("vitale-insi-01.json"), Cancel);

        var page = await SendAsync(image, "application/json", "http://example.org");
        var untyped = await SendAsync(image, "text/plain", null);
        var huge = await SendAsync(new string(' ', 2_000_000), "application/json", null);
        var good = await SendAsync(image, "application/json", null);
        await stop.CancelAsync();

        (await serving).Should().Be(0);
        page.Should().Contain("autre origine");
        untyped.Should().Contain("Content-Type: application/json");
        huge.Should().Contain("au plus 1 Mo");
        good.Should().Contain("\"label\":\"INSi 01\"");

        async Task<string> SendAsync(string body, string type, string? origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, "readers/1/card") { Content = new StringContent(body, Encoding.UTF8, type) };
            if (origin is not null)
                request.Headers.Add("Origin", origin);
            using var response = await http.SendAsync(request, Cancel);
            return await response.Content.ReadAsStringAsync(Cancel);
        }
    }

    [Fact]
    public async Task Says_that_the_driver_does_not_take_the_card()
    {
        _driver.Dispose();

        var said = await Shell.RunAsync(
            "cards", "serve", Image("vitale-insi-01.json"), "--driver-wait", "0", "--driver-port", _driver.Address.Port.ToString(CultureInfo.InvariantCulture), "--pki", SharedPki.Folder, "--ready-file", Ready);

        said.ExitCode.Should().Be(3);
        said.Talk.Should().Contain($"lecteur 1 (port {_driver.Address.Port})").And.Contain("docs/cards.md");
        File.Exists(Ready).Should().BeFalse();
    }

    [Fact]
    public async Task Says_which_image_is_wrong_before_anything_is_inserted()
    {
        var bad = _shell.PathOf("bad.json");
        await File.WriteAllTextAsync(bad, """{ "kind": "vitale2", "label": "X" }""", Cancel);

        var said = await Shell.RunAsync("cards", "serve", bad, "--ready-file", Ready);

        said.ExitCode.Should().Be(2);
        said.Talk.Should().Contain("bad.json").And.Contain("$.beneficiaries").And.Contain("insconf cards check");
        File.Exists(Ready).Should().BeFalse();
    }

    [Fact]
    public async Task Says_that_an_image_is_not_there()
    {
        var said = await Shell.RunAsync("cards", "serve", "nowhere.json");

        said.ExitCode.Should().Be(2);
        said.Talk.Should().Contain("nowhere.json").And.Contain("fixtures/cards");
    }

    [Theory]
    [InlineData("2")]
    [InlineData("x=card.json")]
    [InlineData("1=")]
    public async Task Says_how_an_image_is_placed(string placed)
    {
        var said = await Shell.RunAsync("cards", "serve", "--reader", placed);

        said.ExitCode.Should().Be(2);
        said.Talk.Should().Contain("2=cps-medecin.json").And.Contain($"« {placed} »");
    }

    [Theory]
    [InlineData("list")]
    [InlineData("trace")]
    [InlineData("remove")]
    public async Task Says_that_no_bench_runs(string command)
    {
        var said = await Shell.RunAsync("cards", command, "--ready-file", Ready);

        said.ExitCode.Should().Be(3);
        said.Talk.Should().Contain("Aucun banc de cartes").And.Contain("insconf cards serve");
    }

    public void Dispose()
    {
        _driver.Dispose();
        _shell.Dispose();
    }

    private static string Image(string name) => Repository.PathOf($"fixtures/cards/{name}");

    private Task<int> Serve(CancellationToken stop, params string[] arguments) => CommandLine.RunAsync(
        [
            "cards", "serve", "--readers", "1", "--driver-port", _driver.Address.Port.ToString(CultureInfo.InvariantCulture), "--pki", SharedPki.Folder, "--ready-file", Ready, .. arguments,
        ],
        new Terminal(TextWriter.Null, TextWriter.Null, false),
        stop);

    /// <summary>Ends when the ready file is there, whole.</summary>
    private async Task Appearance()
    {
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(Ready)!);
        var appeared = new TaskCompletionSource();
        watcher.Renamed += (_, _) => appeared.TrySetResult();
        watcher.EnableRaisingEvents = true;
        await appeared.Task.WaitAsync(Cancel);
    }
}
