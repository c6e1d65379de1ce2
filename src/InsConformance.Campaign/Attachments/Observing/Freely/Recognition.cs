namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>What some calls in a row turned out to be.</summary>
/// <param name="Ranks">The ranks of the calls in the traffic that was looked at, from 0.</param>
/// <param name="Signature">The scenario recognised; null when they are none of the plan.</param>
/// <param name="AlsoLike">The other scenarios of the plan that give the very same traffic.</param>
public sealed record Recognition(IReadOnlyList<int> Ranks, TrafficSignature? Signature, IReadOnlyList<TrafficSignature> AlsoLike)
{
    /// <summary>A scenario that these calls begin, had they been answered as it wants; null when there is none.</summary>
    public TrafficSignature? WantsAnotherAnswer { get; init; }
}
