namespace InsConformance.Campaign.Sut.Views;

/// <summary>What the software shows of a lot: after its deposit (WS_INS4), or when its result is asked for (WS_INS5).</summary>
/// <param name="Accepted">Whether the software did what it was asked; false too when INSi was not asked, or when the result is not there yet.</param>
/// <param name="Messages">What the user reads.</param>
public sealed record LotReply(bool Accepted, IReadOnlyList<SutMessage> Messages) : SutReply(Accepted, Messages)
{
    /// <summary>The name by which the software calls the lot from then on; null when nothing was deposited.</summary>
    public string? Lot { get; init; }

    /// <summary>The lines of the result, in the order of the deposit; empty until it is there.</summary>
    public IReadOnlyList<LotLine> Lines { get; init; } = [];
}
