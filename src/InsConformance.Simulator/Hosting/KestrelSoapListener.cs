using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InsConformance.Simulator.Hosting;

/// <summary>A running Kestrel.</summary>
internal sealed class KestrelSoapListener(WebApplication application, OpenConnections open, string path) : ISoapListener
{
    private readonly ClosablePort _port = application.Services.GetRequiredService<ClosablePort>();

    public Uri Address { get; } = new(new Uri(application.Urls.Single()), path);

    public void Close()
    {
        _port.Close();
        open.CutAll();
    }

    public void Open()
    {
        try
        {
            _port.Open();
        }
        catch (SocketException failure)
        {
            throw new SimulatorSetupException($"Le simulateur ne peut pas rouvrir {Address.Authority} : {failure.Message} Libérez ce port, puis recommencez.", failure);
        }
    }

    public void Disconnect() => open.CutAll();

    public async ValueTask DisposeAsync()
    {
        // Requests under way end with their connection: whoever closes a simulator no longer wants its answers.
        using var now = new CancellationTokenSource();
        await now.CancelAsync().ConfigureAwait(false);
        try
        {
            await application.StopAsync(now.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Asked for just above.
        }

        await application.DisposeAsync().ConfigureAwait(false);
    }
}
