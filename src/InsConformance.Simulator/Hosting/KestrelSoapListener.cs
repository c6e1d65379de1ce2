using Microsoft.AspNetCore.Builder;

namespace InsConformance.Simulator.Hosting;

/// <summary>A running Kestrel.</summary>
internal sealed class KestrelSoapListener(WebApplication application, string path) : ISoapListener
{
    public Uri Address { get; } = new(new Uri(application.Urls.Single()), path);

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
