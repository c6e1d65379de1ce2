using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace InsConformance.Insi.Tests.Calling;

/// <summary>A TLS server on the loopback that answers each request with the bytes it was given, and does nothing else.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2 _certificate;
    private readonly SslProtocols _protocols;
    private readonly Func<Stream, CancellationToken, Task> _answer;
    private readonly Task _loop;

    public TlsServer(
        X509Certificate2 certificate,
        Func<Stream, CancellationToken, Task> answer,
        SslProtocols protocols = SslProtocols.None,
        X509Certificate2? clientAuthority = null)
    {
        (_certificate, _answer, _protocols) = (certificate, answer, protocols);
        ClientAuthority = clientAuthority;
        _listener.Start();
        Endpoint = new Uri($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/lps");
        _loop = AcceptAsync();
    }

    public Uri Endpoint { get; }

    /// <summary>The head of each request, in order.</summary>
    public List<string> RequestHeads { get; } = [];

    /// <summary>The body of each request, in order.</summary>
    public List<byte[]> RequestBodies { get; } = [];

    public int Connections { get; private set; }

    /// <summary>Done when a first request was read whole.</summary>
    public TaskCompletionSource RequestRead { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private X509Certificate2? ClientAuthority { get; }

    /// <summary>An answer with a status, a body and an exact length.</summary>
    public static Func<Stream, CancellationToken, Task> Answering(
        int status, ReadOnlyMemory<byte> body, string contentType = "application/soap+xml; charset=utf-8")
    {
        var head = $"HTTP/1.1 {status} X\r\nContent-Type: {contentType}\r\nContent-Length: {body.Length}\r\nX-Test: 1\r\n\r\n";
        return Raw([.. Encoding.ASCII.GetBytes(head), .. body.Span]);
    }

    public static Func<Stream, CancellationToken, Task> Raw(byte[] response)
        => async (stream, cancellationToken) => await stream.WriteAsync(response, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Connections++;
                connections.Add(ServeAsync(client));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = new SslStream(client.GetStream());
                await stream.AuthenticateAsServerAsync(Options(), _stop.Token);
                while (await ReadRequestAsync(stream))
                    await _answer(stream, _stop.Token);
            }
            catch (Exception end) when (end is IOException or AuthenticationException or OperationCanceledException)
            {
                // The client left or refused, or the test is over.
            }
        }
    }

    private SslServerAuthenticationOptions Options()
    {
        var options = new SslServerAuthenticationOptions { ServerCertificate = _certificate, EnabledSslProtocols = _protocols };
        if (ClientAuthority is { } authority)
        {
            options.ClientCertificateRequired = true;
            options.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
            };
            options.CertificateChainPolicy.CustomTrustStore.Add(authority);
        }

        return options;
    }

    private async Task<bool> ReadRequestAsync(Stream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!head.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
                return false;
            head.Add(one[0]);
        }

        var text = Encoding.ASCII.GetString([.. head]);
        const string Length = "Content-Length: ";
        var start = text.IndexOf(Length, StringComparison.Ordinal) + Length.Length;
        var length = text.AsSpan(start, text.IndexOf('\r', start) - start);
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, _stop.Token);
        RequestHeads.Add(text);
        RequestBodies.Add(body);
        RequestRead.TrySetResult();
        return true;
    }
}
