namespace InsConformance.Identity.Trust;

/// <summary>One entry of a status history as a product shows it, complete or not: what INV4 judges.</summary>
/// <param name="Previous">« Statut antérieur ».</param>
/// <param name="Current">Status after the change, when the product shows it.</param>
/// <param name="At">Date of the change.</param>
/// <param name="Responsible">Who made it.</param>
public sealed record HistoryEntry(TrustStatus? Previous, TrustStatus? Current, DateTimeOffset? At, string? Responsible)
{
    /// <summary>The entry that a row of this engine shows.</summary>
    public static HistoryEntry Of(StatusHistoryRow row) =>
        new(row.Change.Previous, row.Change.Current, row.At, row.Responsible.Name);
}
