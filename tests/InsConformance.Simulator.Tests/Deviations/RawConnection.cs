using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator.Tests.Deviations;

/// <summary>One connection to the simulator, TLS over TCP and nothing more: what travels, byte for byte, and how it ends.</summary>
internal sealed class RawConnection : IAsyncDisposable
{
    private readonly TcpClient _tcp;
    private readonly SslStream _tls;

    private RawConnection(TcpClient tcp, SslStream tls) => (_tcp, _tls) = (tcp, tls);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<RawConnection> OpenAsync(IInsiDoor door)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync("127.0.0.1", door.CertificateAddress.Port, Cancellation);
        var tls = new SslStream(tcp.GetStream());
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(door.Pki.Root);
        await tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = "localhost",
                CertificateChainPolicy = policy,
                ClientCertificates = [door.Pki.OpenClient(ClientCertificateFile.Auto)],
            },
            Cancellation);
        return new RawConnection(tcp, tls);
    }

    public Task PostAsync(byte[] body) =>
        SendAsync($"POST /lps HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/soap+xml; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n", body);

    /// <summary>Sends a request, its head in Latin-1.</summary>
    public async Task SendAsync(string head, byte[] body) => await _tls.WriteAsync((byte[])[.. Encoding.Latin1.GetBytes(head), .. body], Cancellation);

    /// <summary>Everything that comes until the end of the connection, and whether that end is a reset.</summary>
    public async Task<(byte[] Bytes, bool Reset)> ReadToEndAsync()
    {
        using var all = new MemoryStream();
        try
        {
            await _tls.CopyToAsync(all, Cancellation);
            return (all.ToArray(), Reset: false);
        }
        catch (IOException failure) when (failure.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            return (all.ToArray(), Reset: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _tls.DisposeAsync();
        _tcp.Dispose();
    }
}
