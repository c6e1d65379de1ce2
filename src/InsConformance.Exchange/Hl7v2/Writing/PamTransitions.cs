using System.Collections.Immutable;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Matricules;

namespace InsConformance.Exchange.Hl7v2.Writing;

/// <summary>
/// Which messages a change of an identity calls for (IHE PAM France 2.11, § 4.4). What must not leave is absent from a
/// <see cref="DiffusedIdentity"/>: an identity that is no longer qualified is one whose INS is withdrawn.
/// </summary>
public static class PamTransitions
{
    /// <summary>The events to send, in their order; none when nothing that is diffused changed.</summary>
    /// <param name="before">What was diffused before; null for a creation.</param>
    /// <param name="after">What may be diffused now.</param>
    public static IReadOnlyList<PamEvent> Between(DiffusedIdentity? before, DiffusedIdentity after)
    {
        if (before is null)
            return [new PamEvent.Created(after)];
        var events = new List<PamEvent>();
        if (OfTheIns(before.Ins, after) is { } event_)
            events.Add(event_);
        if (IsUpdateStillNeeded(before, after, events))
            events.Add(new PamEvent.Updated(after));
        return events;
    }

    private static PamEvent? OfTheIns(Ins? former, DiffusedIdentity after)
    {
        if (former is null || former == after.Ins)
            return null;
        if (after.Ins is not { } current)
            return new PamEvent.InsWithdrawn(after, former);
        if (former.Oid == current.Oid)
            return new PamEvent.InsChanged(after, former);
        return former.Nature is OidNature.Nia && current.Nature is OidNature.Nir
            ? new PamEvent.NirReplacedNia(after, former)
            : new PamEvent.InsWithdrawn(after, former);
    }

    /// <summary>A47 says the identifiers and the status only; a new INS of another authority, and everything else, is said by A31.</summary>
    private static bool IsUpdateStillNeeded(DiffusedIdentity before, DiffusedIdentity after, List<PamEvent> events) => events switch
    {
        [] => !SameTraits(before, after) || before.Ins != after.Ins || PamReliability.Codes(before) != PamReliability.Codes(after),
        [PamEvent.NirReplacedNia] => false,
        [PamEvent.InsWithdrawn] when after.Ins is not null => true,
        _ => !SameTraits(before, after),
    };

    /// <summary>Everything but the INS and the status.</summary>
    private static bool SameTraits(DiffusedIdentity before, DiffusedIdentity after) =>
        before.Strict == after.Strict
        && before.Complementary == after.Complementary
        && before.LocalIdentifiers.SequenceEqual(after.LocalIdentifiers)
        && Proof(before) == Proof(after);

    private static (CollectionMethod?, DateOnly?, string?, DateOnly?) Proof(DiffusedIdentity identity) =>
        (identity.CollectedBy, identity.InsiCallDate, identity.Proof?.Code, identity.ProofExpiry);
}
