using InsConformance.Insi.Verification;

namespace InsConformance.Simulator.Verification;

/// <summary>Lot déposé : its results, and when they may be asked for.</summary>
/// <param name="Session">Session that deposited it.</param>
/// <param name="Reference">Reference given to the caller.</param>
/// <param name="Results">One per line, in order.</param>
/// <param name="AvailableAt">Not before.</param>
internal sealed record Lot(string Session, string Reference, IReadOnlyList<LotItemResult> Results, DateTimeOffset AvailableAt);
