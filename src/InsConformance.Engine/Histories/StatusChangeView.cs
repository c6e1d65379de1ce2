using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Histories;

/// <summary>One row of the « historique des statuts » as it is shown (guide v2 règle 21, INS 26).</summary>
/// <param name="Previous">« Statut antérieur »; null for the creation of the identity.</param>
/// <param name="Current">Status from then on.</param>
/// <param name="At">Date and hour.</param>
/// <param name="Responsible">Who.</param>
/// <param name="Transition">The transition taken, T01 to T29.</param>
public sealed record StatusChangeView(
    TrustStatus? Previous, TrustStatus Current, DateTimeOffset? At, string? Responsible, string Transition)
{
    internal static StatusChangeView Of(StatusHistoryRow row) =>
        new(row.Change.Previous, row.Change.Current, row.At, row.Responsible.Name, row.Change.Why.Id);
}
