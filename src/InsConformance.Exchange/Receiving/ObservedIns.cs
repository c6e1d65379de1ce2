namespace InsConformance.Exchange.Receiving;

/// <summary>A matricule that a receiver shows or stores as INS.</summary>
/// <param name="Matricule">As shown, spaces left out.</param>
/// <param name="Oid">OID stored with it; null when none, or when it is not shown.</param>
public sealed record ObservedIns(string Matricule, string? Oid);
