using System.Globalization;
using InsConformance.Cli.Output;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

/// <summary>Virtual cards served by one command, read by another one through a pcscd of the test.</summary>
[Collection<PcscdPrograms>]
public sealed class CardsReadCommandTests(PcscdService service) : IDisposable
{
    private readonly Shell _shell = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_through_pcscd_the_cards_that_serve_inserts()
    {
        var pcscd = await service.StartedAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using var talk = new StringWriter();
        var ready = _shell.PathOf("cards.json");
        var serving = CommandLine.RunAsync(
            [
                "cards", "serve", Image("vitale-insi-01.json"), "--reader", $"2={Image("cps-medecin.json")}", "--ready-file", ready, "--pki", SharedPki.Folder,
                "--driver-port", pcscd.FirstPort.ToString(CultureInfo.InvariantCulture),
            ],
            new Terminal(TextWriter.Null, talk, false),
            stop.Token);
        await ReadyAsync(ready, serving);

        var said = await Shell.RunAsync("cards", "read", "--pin", "1234", "--trace");
        var wrong = await Shell.RunAsync("cards", "read", "--reader", "xyz");
        var watched = await WatchAsync();
        await stop.CancelAsync();

        (await serving).Should().Be(0, talk.ToString());
        said.ExitCode.Should().Be(0, said.Data + said.Talk);
        said.Data.Should().Contain("Virtual PCD 00 00 : carte Vitale 2").And.Contain("série 468929507").And.Contain("1. DE VINCI RUTH, né(e) le 19770714, NIR 277076322082910")
            .And.Contain("4. DE VINCI LEONARDO").And.Contain("Virtual PCD 00 01 : carte CPx (CPS3)").And.Contain("activité SA07");
        said.Talk.Should().Contain("Virtual PCD 00 00  Lecture, identités des bénéficiaires").And.Contain("Présentation, code porteur : fait  [0020000104FFFFFFFF -> 9000");
        wrong.ExitCode.Should().Be(2);
        watched.Should().Contain("Virtual PCD 00 01 : carte CPx (CPS3) insérée, ATR 3BAC00402A001225006480000310009000");
        wrong.Talk.Should().Contain("« xyz »").And.Contain("Virtual PCD 00 00, Virtual PCD 00 01");
    }

    public void Dispose() => _shell.Dispose();

    private static string Image(string name) => Repository.PathOf($"fixtures/cards/{name}");

    /// <summary>What the watch says until it has told the card of the second reader.</summary>
    private static async Task<string> WatchAsync()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await using var said = new LastLine(line => line.Contains("insérée", StringComparison.Ordinal) && line.StartsWith("Virtual PCD 00 01", StringComparison.Ordinal), stop.Cancel);
        (await CommandLine.RunAsync(["cards", "watch"], new Terminal(said, TextWriter.Null, false), stop.Token)).Should().Be(0);
        return said.ToString();
    }

    private static async Task ReadyAsync(string file, Task serving)
    {
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(file)!);
        var appeared = new TaskCompletionSource();
        watcher.Renamed += (_, _) => appeared.TrySetResult();
        watcher.EnableRaisingEvents = true;
        if (!File.Exists(file))
            await Task.WhenAny(appeared.Task, serving);
    }

    /// <summary>Keeps what is written, and acts once a line is the one expected.</summary>
    private sealed class LastLine(Predicate<string> isLast, Action act) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            if (isLast(value ?? ""))
                act();
        }
    }
}
