namespace InsConformance.Identity.Trust;

/// <summary>
/// A change that the history must keep (règle 21, INS 26; INV4) and that still lacks its date and its responsible:
/// <see cref="RecordedBy"/> is the only way to a row that can be stored.
/// </summary>
/// <param name="Previous">« Statut antérieur » ; <see langword="null"/> at creation.</param>
/// <param name="Current">Status after the change.</param>
/// <param name="Attributes">Attributes after the change.</param>
/// <param name="Why">The transition taken.</param>
public sealed record StatusChange(TrustStatus? Previous, TrustStatus Current, IdentityAttributes Attributes, TrustTransition Why)
{
    /// <summary>Adds who and when.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public StatusHistoryRow RecordedBy(Responsible responsible, DateTimeOffset at) => new(this, responsible, at);
}
