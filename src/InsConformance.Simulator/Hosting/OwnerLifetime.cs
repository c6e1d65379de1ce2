using Microsoft.Extensions.Hosting;

namespace InsConformance.Simulator.Hosting;

/// <summary>A host lives as long as its owner wants: signals sent to the process are the owner's business.</summary>
public sealed class OwnerLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
