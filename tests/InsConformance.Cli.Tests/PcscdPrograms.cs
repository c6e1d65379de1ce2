using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

/// <summary>The tests that need a pcscd share one, one test after the other: the PC/SC library of a process keeps the first address that it was given.</summary>
[CollectionDefinition]
public sealed class PcscdPrograms : ICollectionFixture<PcscdService>;

/// <summary>A pcscd that starts at the first test that needs it, which is skipped without it.</summary>
public sealed class PcscdService : IAsyncDisposable
{
    private PrivatePcscd? _service;

    /// <summary>The service, started.</summary>
    public async Task<PrivatePcscd> StartedAsync() => _service ??= await PrivatePcscd.StartAsync(TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _service?.DisposeAsync() ?? ValueTask.CompletedTask;
}
