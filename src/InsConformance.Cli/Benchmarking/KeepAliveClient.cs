using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using InsConformance.Simulator.Pki;

namespace InsConformance.Cli.Benchmarking;

/// <summary>One connection over mutual TLS that is kept alive: bytes out, status in.</summary>
internal sealed class KeepAliveClient : IAsyncDisposable
{
    private readonly byte[] _buffer = new byte[32 * 1024];
    private readonly TcpClient _connection;
    private readonly SslStream _stream;

    private KeepAliveClient(TcpClient connection, SslStream stream) => (_connection, _stream) = (connection, stream);

    public static async Task<KeepAliveClient> ConnectAsync(Uri address, SyntheticPki pki, CancellationToken cancellationToken)
    {
        var chain = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        chain.CustomTrustStore.Add(pki.Root);
        var connection = new TcpClient { NoDelay = true };
        await connection.ConnectAsync(address.Host, address.Port, cancellationToken);
        var stream = new SslStream(connection.GetStream());
        var tls = new SslClientAuthenticationOptions
        {
            TargetHost = address.Host,
            CertificateChainPolicy = chain,
            ClientCertificates = [pki.OpenClient(ClientCertificateFile.Auto)],
        };
        await stream.AuthenticateAsClientAsync(tls, cancellationToken);
        return new KeepAliveClient(connection, stream);
    }

    /// <summary>Sends a request and reads its response whole.</summary>
    /// <returns>Whether the status is 200.</returns>
    public async Task<bool> CallAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        await _stream.WriteAsync(request, cancellationToken);
        var (read, whole) = (0, int.MaxValue);
        while (read < whole)
        {
            var more = await _stream.ReadAsync(_buffer.AsMemory(read), cancellationToken);
            if (more == 0)
                throw new IOException("La connexion a été coupée pendant la mesure.");
            read += more;
            if (whole == int.MaxValue)
                whole = Length(_buffer.AsSpan(0, read));
        }

        return _buffer.AsSpan(0, read).StartsWith("HTTP/1.1 200 "u8);
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        _connection.Dispose();
    }

    /// <summary>Length of the whole response, once its head is there: both servers of the measure say that of the body.</summary>
    private static int Length(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return int.MaxValue;
        var text = Encoding.ASCII.GetString(received[..head]);
        const string name = "Content-Length: ";
        var start = text.IndexOf(name, StringComparison.OrdinalIgnoreCase) + name.Length;
        var end = text.IndexOf('\r', start);
        return head + 4 + int.Parse(text.AsSpan(start, (end < 0 ? text.Length : end) - start), System.Globalization.CultureInfo.InvariantCulture);
    }
}
