using System.Net.Sockets;
using InsConformance.Identity.Matricules;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Deviations;

/// <summary>Failures that come before any request: they act on the whole simulator, so each test has its own.</summary>
public sealed class ConnectionFailuresTests(SharedPki shared) : IAsyncLifetime
{
    private readonly RunningSimulator _running = new(shared);

    public static TheoryData<string> Words() =>
        [.. DeviationCatalogue.All.Where(deviation => deviation.Base is DeviationBase.Connection && deviation.Id is not "connection-refused").Select(deviation => deviation.NetworkWord!)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private InsiSimulator Simulator => _running.Simulator;

    public ValueTask InitializeAsync() => _running.InitializeAsync();

    public ValueTask DisposeAsync() => _running.DisposeAsync();

    [Theory]
    [MemberData(nameof(Words))]
    public async Task A_connection_fails_as_often_as_the_script_says_and_the_journal_says_what_was_done(string word)
    {
        var failure = DeviationCatalogue.FindNetwork(word)!;
        using var client = _running.Client();
        await _running.CallAsync(client, "a");
        Simulator.Scripts.Add(new Script { Answer = new ScriptedAnswer.Network(word) });

        var call = _running.CallAsync(client, "a");
        var seen = await Simulator.Journal.AwaitAsync(journal => journal.ConnectionFailures().FirstOrDefault(one => one.Kind is ConnectionFailureKind.Scripted));
        if (failure.ClientFailure is FailureKind.Timeout)
            _running.ClientClock.Advance(TimeSpan.FromSeconds(30));

        (await call).Outcome.Should().BeOfType<InsiOutcome.Failed>().Which.Kind.Should().Be(failure.ClientFailure);
        seen.Message.Should().Be($"{word}, fois 1 du script s1 : {failure.Title}.");
        GoodClient.TakesIn((await _running.CallAsync(client, "a")).Outcome, Platform.Production).Should().BeTrue();
    }

    [Fact]
    public async Task A_closed_port_refuses_every_caller_until_the_script_is_withdrawn()
    {
        using var client = _running.Client();
        await _running.CallAsync(client, "a");
        var id = Simulator.Scripts.Add(new Script { Answer = new ScriptedAnswer.Network("CONNECTION_REFUSED"), Times = null });

        for (var time = 0; time < 2; time++)
            (await _running.CallAsync(client, "a")).Outcome.Should().BeOfType<InsiOutcome.Failed>().Which.Kind.Should().Be(FailureKind.Connection);

        Simulator.Scripts.Remove(id).Should().BeTrue();
        GoodClient.TakesIn((await _running.CallAsync(client, "a")).Outcome, Platform.Production).Should().BeTrue();
    }

    [Fact]
    public async Task A_refused_connection_is_refused_by_the_system_itself()
    {
        Simulator.Scripts.Add(new Script { Answer = new ScriptedAnswer.Network("CONNECTION_REFUSED"), Times = null });
        using var tcp = new TcpClient();

        var connecting = () => tcp.ConnectAsync("127.0.0.1", Simulator.CertificateAddress.Port, Cancellation).AsTask();

        (await connecting.Should().ThrowAsync<SocketException>()).Which.SocketErrorCode.Should().Be(SocketError.ConnectionRefused);
    }

    [Theory]
    [InlineData("TLS_ALERT_HANDSHAKE_FAILURE", 40)]
    [InlineData("TLS_ALERT_PROTOCOL_VERSION", 70)]
    [InlineData("TLS_ALERT_INTERNAL_ERROR", 80)]
    public async Task The_alert_is_a_fatal_record_in_clear(string word, byte code)
    {
        Simulator.Scripts.Add(new Script { Answer = new ScriptedAnswer.Network(word) });
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("127.0.0.1", Simulator.CertificateAddress.Port, Cancellation);
        using var received = new MemoryStream();

        await tcp.GetStream().WriteAsync(new byte[] { 0x16, 3, 1, 0, 1, 1 }, Cancellation);
        await tcp.GetStream().CopyToAsync(received, Cancellation);

        received.ToArray().Should().Equal(21, 3, 3, 0, 2, 2, code);
    }

    [Fact]
    public async Task An_open_port_is_not_opened_twice_and_a_withdrawn_script_leaves_nothing_behind()
    {
        Simulator.Scripts.Clear();
        Simulator.Scripts.Add(new Script { Answer = new ScriptedAnswer.Network("CONNECTION_REFUSED"), Times = null });
        Simulator.Scripts.Clear();
        using var client = _running.Client();

        GoodClient.TakesIn((await _running.CallAsync(client, "a")).Outcome, Platform.Production).Should().BeTrue();
    }

    public static TheoryData<Script, string> Unplayable() => new()
    {
        { new Script { Answer = new ScriptedAnswer.Network("CONNECTION_REFUSED") }, "La panne CONNECTION_REFUSED ferme le port*" },
        { new Script { Answer = new ScriptedAnswer.Network("CONNECTION_SILENT"), Session = "a" }, "La panne CONNECTION_SILENT a lieu avant toute requête*sans session*" },
        { new Script { Answer = new ScriptedAnswer.Network("CONNECTION_SILENT"), Operation = InsiOperations.SearchByTraits }, "*avant toute requête*" },
        { new Script { Answer = new ScriptedAnswer.Network("CONNECTION_SILENT"), When = new ScriptCondition { Sex = "M" } }, "*avant toute requête*" },
        { new Script { Answer = new ScriptedAnswer.Network("CONNECTION_SILENT"), Delay = TimeSpan.FromSeconds(1) }, "*n'admet pas de délai*" },
        { new Script { Answer = new ScriptedAnswer.Network("SNOW") }, "Panne réseau « SNOW » inconnue. Pannes connues : CONNECTION_RESET_BY_PEER, *" },
        { new Script { Answer = new ScriptedAnswer.Deviated("snow") }, "Écart « snow » inconnu. *docs/deviations.md*" },
        { new Script { Answer = new ScriptedAnswer.Deviated("key-wrong", "nobody") }, "Personne de test « nobody » inconnue.*" },
        { new Script { Answer = new ScriptedAnswer.Deviated("key-wrong", "houilles") }, "La personne de test « houilles » n'a pas d'INS*" },
    };

    [Theory]
    [MemberData(nameof(Unplayable))]
    public void A_script_that_cannot_be_played_is_refused_at_once(Script script, string message)
        => FluentActions.Invoking(() => Simulator.Scripts.Add(script)).Should().Throw<ArgumentException>().WithMessage(message);
}
