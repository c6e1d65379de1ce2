namespace InsConformance.Simulator.Hosting;

/// <summary>Mode d'envoi : how a response leaves.</summary>
public abstract record Transfer
{
    private Transfer()
    {
    }

    /// <summary>At once, framed by its length, on a connection that stays open.</summary>
    public static Transfer AtOnce { get; } = new WholeResponse();

    /// <summary>What is done, in plain French, for the journal.</summary>
    public abstract string Words { get; }

    /// <summary>The body in equal pieces, one each time a part of the duration has passed (WireMock: <c>chunkedDribbleDelay</c>).</summary>
    /// <param name="Pieces">Number of pieces, at least 1; never more than there are bytes.</param>
    /// <param name="Duration">From the head to the last piece, on the clock of the simulation.</param>
    public sealed record Dribbled(int Pieces, TimeSpan Duration) : Transfer
    {
        /// <inheritdoc/>
        public override string Words => FormattableString.Invariant($"Corps envoyé en {Pieces} morceaux sur {Duration.TotalMilliseconds:0} ms.");
    }

    /// <summary>Bytes written on the connection as they are, in place of an HTTP response; then the end of the connection.</summary>
    /// <param name="Steps">What to write, in order.</param>
    /// <param name="End">What becomes of the connection.</param>
    /// <param name="Description">What is done, in plain French.</param>
    public sealed record Raw(IReadOnlyList<TransferStep> Steps, ConnectionEnd End, string Description) : Transfer
    {
        /// <inheritdoc/>
        public override string Words => Description;
    }

    private sealed record WholeResponse : Transfer
    {
        public override string Words => "Réponse envoyée d'un trait.";
    }
}
