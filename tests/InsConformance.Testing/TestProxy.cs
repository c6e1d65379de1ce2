using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InsConformance.Testing;

/// <summary>A proxy that opens tunnels, to those who give the right credentials where it wants some.</summary>
public sealed class TestProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly string? _wanted;
    private readonly string? _refusal;
    private readonly ConcurrentQueue<string> _tunnels = new();
    private readonly Task _serving;

    /// <summary>Starts it, on any free port of loopback.</summary>
    /// <param name="credentials">« user:password » that it wants; null for none.</param>
    /// <param name="refusal">Status line that answers everybody; null to open tunnels.</param>
    public TestProxy(string? credentials = null, string? refusal = null)
    {
        _wanted = credentials is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials));
        _refusal = refusal;
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>The targets of the tunnels that were opened.</summary>
    public IReadOnlyCollection<string> Tunnels => _tunnels;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            while (await ReadHeadAsync(stream) is { } head)
            {
                var answer = _refusal ?? (_wanted is not null && !head.Contains($"Basic {_wanted}", StringComparison.Ordinal) ? "407 Proxy Authentication Required" : null);
                if (answer is not null)
                {
                    var asks = answer.StartsWith("407", StringComparison.Ordinal) ? "Proxy-Authenticate: Basic realm=\"banc\"\r\n" : "";
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {answer}\r\n{asks}Content-Length: 0\r\n\r\n"), _stop.Token);
                    continue;
                }

                await TunnelAsync(stream, head.Split(' ')[1]);
                return;
            }
        }
    }

    private async Task TunnelAsync(NetworkStream client, string target)
    {
        using var service = new TcpClient();
        await service.ConnectAsync("127.0.0.1", new Uri($"https://{target}").Port, _stop.Token);
        _tunnels.Enqueue(target);
        await client.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), _stop.Token);
        await Task.WhenAny(client.CopyToAsync(service.GetStream(), _stop.Token), service.GetStream().CopyToAsync(client, _stop.Token));
    }

    private async Task<string?> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
                return null;
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}
