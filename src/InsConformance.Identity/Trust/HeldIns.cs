using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Trust;

/// <summary>An active matricule INS with its OID, and how they came into the identity.</summary>
/// <param name="Ins">Matricule and OID.</param>
/// <param name="Origin">Where they come from (INV7).</param>
public sealed record HeldIns(Ins Ins, InsOrigin Origin);
