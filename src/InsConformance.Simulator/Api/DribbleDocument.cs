using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Api;

/// <summary>A body sent by pieces, as JSON, in the words of WireMock.</summary>
/// <param name="NumberOfChunks">Number of pieces.</param>
/// <param name="TotalDuration">From the head to the last piece, in milliseconds of the simulation.</param>
internal sealed record DribbleDocument(int NumberOfChunks, int TotalDuration)
{
    public static DribbleDocument? Of(Transfer.Dribbled? dribble) => dribble is null ? null : new(dribble.Pieces, (int)dribble.Duration.TotalMilliseconds);

    /// <exception cref="ApiException">There is no piece, or no time to go back to.</exception>
    public Transfer.Dribbled ToTransfer() => NumberOfChunks >= 1 && TotalDuration >= 0
        ? new Transfer.Dribbled(NumberOfChunks, TimeSpan.FromMilliseconds(TotalDuration))
        : throw new ApiException(400, $"« chunkedDribbleDelay » attend au moins un morceau et une durée qui n'est pas négative (reçu {NumberOfChunks} et {TotalDuration}).");
}
