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
