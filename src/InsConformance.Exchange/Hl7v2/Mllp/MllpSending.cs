namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>Writes blocks to a peer that may be slow to read.</summary>
internal static class MllpSending
{
    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> message, MllpLimits limits, TimeProvider clock, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(limits.MessageTime, clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await stream.WriteAsync(MllpFrame.Wrap(message.Span), linked.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new MllpException(MllpFailure.MessageTooSlow, $"L'autre logiciel n'a pas lu le message en {limits.MessageTime.TotalSeconds:0} s.", e);
        }
        catch (IOException e)
        {
            throw new MllpException(MllpFailure.ConnectionLost, $"La connexion a été rompue par l'autre logiciel : {e.Message}", e);
        }
    }
}
