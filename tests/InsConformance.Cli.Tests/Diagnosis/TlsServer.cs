using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace InsConformance.Cli.Tests.Diagnosis;

/// <summary>A server that says what a test wants to whoever calls: in clear, over TLS, or nothing.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closed = new();
    private readonly Task _serving;

    /// <param name="certificate">Its certificate; null to speak in clear.</param>
    /// <param name="answer">What it answers, head included; null to stay silent.</param>
    public TlsServer(X509Certificate2? certificate, string? answer)
    {
        _listener.Start();
        _serving = ServeAsync(certificate, answer);
    }

    public string Address => $"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/lps";

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        await _serving;
        _listener.Dispose();
        _closed.Dispose();
    }

    private async Task ServeAsync(X509Certificate2? certificate, string? answer)
    {
        try
        {
            while (true)
            {
                using var caller = await _listener.AcceptTcpClientAsync(_closed.Token);
                await AnswerAsync(caller, certificate, answer);
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient caller, X509Certificate2? certificate, string? answer)
    {
        try
        {
            Stream stream = caller.GetStream();
            if (certificate is not null)
            {
                var tls = new SslStream(stream);
                await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, _closed.Token);
                stream = tls;
            }

            _ = await stream.ReadAsync(new byte[4096], _closed.Token);
            if (answer is null)
                await Task.Delay(Timeout.InfiniteTimeSpan, _closed.Token);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer!), _closed.Token);
        }
        catch (Exception left) when (left is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The caller did not like what it saw.
        }
    }
}
