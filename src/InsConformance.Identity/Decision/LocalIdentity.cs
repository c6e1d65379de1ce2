using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Decision;

/// <summary>What is known here of the person that INSi was asked about.</summary>
/// <param name="Trust">Trust state.</param>
/// <param name="Traits">Strict traits.</param>
/// <param name="KnownNir">NIR known of this very person, e.g. that of the insured himself; never that of a parent.</param>
public sealed record LocalIdentity(TrustState Trust, StrictTraits Traits, Matricule? KnownNir = null);
