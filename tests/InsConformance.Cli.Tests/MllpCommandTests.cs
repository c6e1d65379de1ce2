using System.Globalization;
using System.Text.Json;
using InsConformance.Cli.Output;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

public sealed class MllpCommandTests : IDisposable
{
    private static readonly string Valid = Repository.PathOf("fixtures/exchange/hl7v2/valid/a28-identite-qualifiee.hl7");
    private static readonly string Provisional = Repository.PathOf("fixtures/exchange/hl7v2/defects/V2-13-ins-d-une-identite-provisoire.hl7");

    private readonly Shell _shell = new();

    [Fact]
    public async Task Receives_judges_and_acknowledges_what_is_sent()
    {
        var (listened, sent) = await ExchangeAsync(["--count", "2", "--format", "json"], ["--format", "json", Valid, Provisional]);

        listened.ExitCode.Should().Be(1);
        Lines(listened.Data).Select(line => line.GetProperty("verdict").GetString()).Should().Equal("passed", "failed");
        Lines(listened.Data)[1].GetProperty("findings")[0].GetProperty("rule").GetString().Should().Be("V2-13");
        sent.ExitCode.Should().Be(0);
        Lines(sent.Data).Select(line => line.GetProperty("acknowledgement").GetString()).Should().Equal("AA", "AA");
        Lines(sent.Data)[0].GetProperty("expected")[1].GetProperty("action").GetString()
            .Should().Be("enregistrer l'INS 260058815400233 avec l'OID 1.2.250.1.213.1.4.8");
        Lines(sent.Data)[1].GetProperty("expected")[1].GetProperty("rule").GetString().Should().Be("V2-50");
    }

    [Fact]
    public async Task Names_a_receiver_that_refuses_what_is_right()
    {
        var (listened, sent) = await ExchangeAsync(["--count", "1", "--answer", "AE"], [Valid]);

        listened.ExitCode.Should().Be(0);
        sent.ExitCode.Should().Be(1);
        sent.Data.Should().Contain("MLLP-12").And.Contain("à vérifier dans le logiciel : intégrer l'identité");
    }

    [Theory]
    [InlineData("aucune", 1, "V2-51")]
    [InlineData("260058815400233:1.2.250.1.213.1.4.8", 0, null)]
    public async Task Judges_what_the_receiver_is_said_to_hold(string held, int exitCode, string? rule)
    {
        var (_, sent) = await ExchangeAsync(["--count", "1"], ["--held", held, "--format", "json", Valid]);

        sent.ExitCode.Should().Be(exitCode);
        Lines(sent.Data)[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString())
            .Should().Equal(rule is null ? [] : [rule]);
    }

    [Fact]
    public async Task Keeps_the_messages_as_they_came()
    {
        await ExchangeAsync(["--count", "1", "--keep", _shell.PathOf("kept")], [Provisional]);

        (await File.ReadAllBytesAsync(_shell.PathOf("kept/00001.hl7"), TestContext.Current.CancellationToken))
            .Should().Equal(await File.ReadAllBytesAsync(Provisional, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Executed_nothing_when_nothing_came()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var (listening, _, _) = await ListenAsync([], stop.Token);
        await stop.CancelAsync();

        (await listening).Should().Be(4);
    }

    [Theory]
    [InlineData("2575", 2, "--to attend HÔTE:PORT")]
    [InlineData("127.0.0.1:1", 3, "Rien ne répond à 127.0.0.1:1")]
    public async Task Says_what_prevents_it_from_sending(string to, int exitCode, string message)
    {
        var spoken = await Shell.RunAsync("mllp", "send", "--to", to, Valid);

        spoken.ExitCode.Should().Be(exitCode);
        spoken.Talk.Should().Contain(message);
    }

    [Fact]
    public async Task Sends_only_messages()
    {
        await File.WriteAllTextAsync(_shell.PathOf("a.txt"), "bonjour", TestContext.Current.CancellationToken);

        var spoken = await Shell.RunAsync("mllp", "send", "--to", "127.0.0.1:1", _shell.PathOf("a.txt"));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain("a.txt : Attendu un segment MSH");
    }

    public void Dispose() => _shell.Dispose();

    private async Task<(Spoken Listened, Spoken Sent)> ExchangeAsync(string[] listen, string[] send)
    {
        var (listening, port, data) = await ListenAsync(listen, TestContext.Current.CancellationToken);
        var sent = await Shell.RunAsync(["mllp", "send", "--to", string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}"), .. send]);
        return (new Spoken(await listening, data.ToString(), ""), sent);
    }

    private async Task<(Task<int> Listening, int Port, StringWriter Data)> ListenAsync(string[] arguments, CancellationToken cancellation)
    {
        var ready = _shell.PathOf("ready.json");
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(ready)!);
        var appeared = new TaskCompletionSource();
        watcher.Renamed += (_, _) => appeared.TrySetResult();
        watcher.EnableRaisingEvents = true;
        var data = new StringWriter();
        var listening = CommandLine.RunAsync(["mllp", "listen", "--ready-file", ready, .. arguments], new Terminal(data, TextWriter.Null, false), cancellation);
        await appeared.Task.WaitAsync(TestContext.Current.CancellationToken);
        var root = JsonDocument.Parse(await File.ReadAllTextAsync(ready, TestContext.Current.CancellationToken)).RootElement;
        return (listening, root.GetProperty("mllp").GetProperty("port").GetInt32(), data);
    }

    private static JsonElement[] Lines(string data) =>
        [.. data.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
