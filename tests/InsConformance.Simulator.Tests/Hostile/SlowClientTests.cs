using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Hostile;

public sealed class SlowClientTests(SharedPki shared) : HostileTest(shared)
{
    protected override SimulatorOptions Options => base.Options with
    {
        Connections = new ConnectionLimits
        {
            Handshake = TimeSpan.FromSeconds(2),
            Head = TimeSpan.FromSeconds(1),
            BodyBytesPerSecond = 100_000,
            BodyGrace = TimeSpan.FromSeconds(1.5),
        },
    };

    [Theory]
    [InlineData("")]
    [InlineData("\u0016\u0003\u0001\u0002\u0000\u0001")] // The first bytes of a ClientHello that never comes.
    public async Task A_handshake_left_half_open_is_cut(string bytes)
    {
        using var socket = await ConnectAsync();
        await socket.GetStream().WriteAsync(System.Text.Encoding.Latin1.GetBytes(bytes), TestContext.Current.CancellationToken);

        (await FailureAsync(ConnectionFailureKind.HandshakeInterrupted)).Message.Should().Contain("le client est resté muet trop longtemps");
        await TheNextClientIsServedAsync();
    }

    [Fact]
    public async Task A_head_that_never_ends_is_cut()
    {
        using var socket = await ConnectAsync();
        await using var tls = await SecureAsync(socket);
        await tls.WriteAsync("POST /lps HTTP/1.1\r\nHost: localhost\r\n"u8.ToArray(), TestContext.Current.CancellationToken);

        (await FailureAsync(ConnectionFailureKind.TooSlow)).Message.Should().StartWith("Le client n'a pas envoyé l'en-tête HTTP de sa requête dans le temps permis");
        await TheNextClientIsServedAsync();
    }

    [Theory]
    [InlineData("POST /lps HTTP/1.1\r\nHost: localhost\r\n", ConnectionFailureKind.TooSlow, "Le client n'a pas envoyé l'en-tête HTTP de sa requête dans le temps permis*")]
    [InlineData("\0\0\0 pas du HTTP\r\n\r\n", ConnectionFailureKind.RequestInterrupted, "*n'est pas une requête HTTP/1.1 correcte*")]
    public async Task The_head_of_a_later_request_is_watched_like_the_first(string head, ConnectionFailureKind kind, string message)
    {
        using var socket = await ConnectAsync();
        await using var tls = await SecureAsync(socket);
        for (var request = 0; request < 2; request++)
        {
            await tls.WriteAsync("GET /ailleurs HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            await ReadUntilAsync(tls, "Le service est à /lps.\n");
        }

        await tls.WriteAsync(System.Text.Encoding.Latin1.GetBytes(head), TestContext.Current.CancellationToken);

        (await FailureAsync(kind)).Message.Should().Match(message);
        Simulator.Journal.ConnectionFailures().Should().ContainSingle("each head has its own entry, and the two that were whole have none");
        await TheNextClientIsServedAsync();
    }

    [Fact]
    public async Task A_client_that_leaves_after_an_answer_has_done_nothing_wrong()
    {
        using (var socket = await ConnectAsync())
        {
            await using var tls = await SecureAsync(socket);
            await tls.WriteAsync("GET /ailleurs HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            await ReadUntilAsync(tls, "Le service est à /lps.\n");
        }

        await TheNextClientIsServedAsync();
        await Simulator.DisposeAsync();
        Simulator.Journal.ConnectionFailures().Should().BeEmpty();
    }

    [Fact]
    public async Task A_body_that_trickles_is_cut()
    {
        using var socket = await ConnectAsync();
        await using var tls = await SecureAsync(socket);
        await tls.WriteAsync("POST /lps HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000\r\n\r\n<"u8.ToArray(), TestContext.Current.CancellationToken);

        (await FailureAsync(ConnectionFailureKind.TooSlow)).Message.Should().StartWith("Le corps de la requête arrive à moins de 100000 octets par seconde");
        await TheNextClientIsServedAsync();
    }

    [Fact]
    public async Task What_is_not_HTTP_is_refused()
    {
        using var socket = await ConnectAsync();
        await using var tls = await SecureAsync(socket);
        await tls.WriteAsync("\0\0\0 pas du HTTP\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);

        (await FailureAsync(ConnectionFailureKind.RequestInterrupted)).Message.Should().StartWith("Ce que le client a envoyé après la poignée de main TLS n'est pas une requête HTTP/1.1 correcte");
        await TheNextClientIsServedAsync();
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_of_its_body_is_noted()
    {
        using (var socket = await ConnectAsync())
        {
            await using var tls = await SecureAsync(socket);
            await tls.WriteAsync("POST /lps HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000\r\n\r\n<"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        (await FailureAsync(ConnectionFailureKind.RequestInterrupted)).Message.Should().NotBeEmpty();
        await TheNextClientIsServedAsync();
    }

    private static async Task ReadUntilAsync(Stream stream, string end)
    {
        var buffer = new byte[4096];
        var read = 0;
        while (!System.Text.Encoding.UTF8.GetString(buffer, 0, read).EndsWith(end, StringComparison.Ordinal))
        {
            var more = await stream.ReadAsync(buffer.AsMemory(read), TestContext.Current.CancellationToken);
            more.Should().BePositive("the answer is not whole yet");
            read += more;
        }
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", Simulator.CertificateAddress.Port, TestContext.Current.CancellationToken);
        return socket;
    }

    private async Task<SslStream> SecureAsync(TcpClient socket)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(Simulator.Pki.Root);
        var tls = new SslStream(socket.GetStream());
        await tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = "localhost",
                CertificateChainPolicy = policy,
                ClientCertificates = [Simulator.Pki.OpenClient(ClientCertificateFile.Auto)],
            },
            TestContext.Current.CancellationToken);
        return tls;
    }
}
