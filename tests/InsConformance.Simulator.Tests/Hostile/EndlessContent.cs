using System.Net;

namespace InsConformance.Simulator.Tests.Hostile;

/// <summary>A body made while it is sent, never whole anywhere.</summary>
internal sealed class EndlessContent(long length, bool announced) : HttpContent
{
    private static readonly byte[] Piece = new byte[16 * 1024];

    /// <summary>How much left before the other end stopped it.</summary>
    public long Sent { get; private set; }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        for (; Sent < length; Sent += Piece.Length)
            await stream.WriteAsync(Piece, cancellationToken);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return announced;
    }
}
