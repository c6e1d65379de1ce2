using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;

namespace InsConformance.Engine.Lots;

/// <summary>What INSi said of one identity of a lot.</summary>
/// <param name="Identity">Which one.</param>
/// <param name="Outcome">Confirmed, rejected, or nobody knows and why.</param>
public sealed record VerifiedLine(IdentityId Identity, VerificationOutcome Outcome);
