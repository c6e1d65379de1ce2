using InsConformance.Engine.Display;
using InsConformance.Engine.Results;

namespace InsConformance.Engine.Retrieval;

/// <summary>A record just opened, and the call to INSi that its opening launched, if any (Sentinelle 02).</summary>
/// <param name="Identity">The identity, as it is after the call.</param>
/// <param name="Retrieval">The call; null when none was due.</param>
public sealed record OpenedRecord(IdentityView Identity, Result<RetrievalOutcome>? Retrieval);
