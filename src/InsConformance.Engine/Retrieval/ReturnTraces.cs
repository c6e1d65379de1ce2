using System.Collections.Immutable;
using InsConformance.Engine.Histories;
using InsConformance.Engine.Register;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;

namespace InsConformance.Engine.Retrieval;

/// <summary>
/// What an accepted return leaves in the identity beside its traits: the history returned, kept identically (EXI REC 08), the date, the
/// origin.
/// </summary>
internal sealed class ReturnTraces(EngineParts parts)
{
    public RegisteredIdentity Add(RegisteredIdentity identity, PendingRetrieval retrieval, Actor actor)
    {
        var now = parts.Clock.GetUtcNow();
        ImmutableArray<FormerIns> returned = retrieval.Found?.Individual is { } individual && parts.Rules.IsOn(EngineRule.HistoryKept)
            ? ReturnReader.HistoryOf(individual, now, actor.Name)
            : [];
        return identity with
        {
            FormerIns = [.. identity.FormerIns, .. returned.Where(row => !identity.FormerIns.Any(row.SaysTheSameAs))],
            InsiConfirmedAt = now,
            Acquisition = retrieval.Mode is InsiMode.VitaleCard ? AcquisitionMode.Vitale : AcquisitionMode.Insi,
        };
    }
}
