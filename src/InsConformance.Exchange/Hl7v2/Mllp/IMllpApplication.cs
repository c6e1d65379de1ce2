using System.Net;

namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>What a listener serves. Connections call it at the same time.</summary>
public interface IMllpApplication
{
    /// <summary>A message arrived.</summary>
    /// <returns>The message to answer, without its block; null to leave the sender without answer.</returns>
    ValueTask<byte[]?> ReceiveAsync(MllpReception reception, CancellationToken cancellation);

    /// <summary>A connection failed; the others go on.</summary>
    void ConnectionFailed(EndPoint? from, MllpException failure);
}
