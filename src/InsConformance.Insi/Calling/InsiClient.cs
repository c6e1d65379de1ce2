using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Calling;

/// <summary>
/// The real client: SOAP 1.2 over HTTP/1.1, mutual TLS 1.2 or 1.3 with an explicit authority, connections kept alive.
/// Safe to share between threads; one instance per installation.
/// </summary>
public sealed class InsiClient : IInsiService, IDisposable
{
    /// <summary>Prepares a client; nothing is opened before the first call. A wrong set-up shows as <see cref="FailureKind.SetUp"/> in the exchange.</summary>
    public InsiClient(InsiClientOptions options, TimeProvider clock) => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<InsiExchange> SearchByTraitsAsync(TraitsSearchRequest request, CallContext context, CancellationToken cancellationToken)
        => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<InsiExchange> SearchByVitaleAsync(VitaleSearchRequest request, CallContext context, CancellationToken cancellationToken)
        => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
