using InsConformance.Cards.Kernel;
using InsConformance.Cards.Reading;

namespace InsConformance.Cards.Tracing;

/// <summary>A line to a card whose exchanges are written down.</summary>
public sealed class TracedChannel : ICardChannel
{
    private readonly ICardChannel _inner;
    private readonly TraceSession _session;

    /// <summary>Follows a line.</summary>
    /// <param name="inner">The line; closed with this one.</param>
    /// <param name="trace">Where to write.</param>
    public TracedChannel(ICardChannel inner, CardTrace trace)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(trace);
        _inner = inner;
        _session = trace.Follow(inner.Reader, inner.Atr);
    }

    /// <inheritdoc/>
    public string Reader => _inner.Reader;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr => _inner.Atr;

    /// <inheritdoc/>
    public TransmissionProtocol Protocol => _inner.Protocol;

    /// <inheritdoc/>
    public async ValueTask<ReadOnlyMemory<byte>> TransmitAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken)
    {
        var start = _session.Start();
        var response = await _inner.TransmitAsync(command, cancellationToken).ConfigureAwait(false);
        _session.Exchanged(start, command, response);
        return response;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _inner.DisposeAsync();
}
