using System.Collections.Immutable;
using InsConformance.Identity.Rules;
using static InsConformance.Identity.Rules.Basis;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Trust;

/// <summary>The invariants INV1 to INV9, and the checks that say which ones a picture, a change or a base violates.</summary>
public static class TrustInvariants
{
    /// <summary>Status and INS agree.</summary>
    public static readonly TrustInvariant INV1 = new(
        "INV1", "Une identité récupérée ou qualifiée porte un matricule et un OID actifs ; une provisoire ou validée, aucun.",
        Official, "guide d'implémentation v2, règles 20 et 27", "INS 32", "INS 33");

    /// <summary>Only qualified identities emit.</summary>
    public static readonly TrustInvariant INV2 = new(
        "INV2", "Seule une identité qualifiée émet son matricule et son OID, par voie électronique ou sur papier.",
        Official, "guide d'implémentation v2, règle 28", "INS 34");

    /// <summary>Doubtful or fictitious: provisional, without INSi.</summary>
    public static readonly TrustInvariant INV3 = new(
        "INV3", "Une identité douteuse ou fictive est provisoire, et l'appel à INSi y est impossible.",
        Official, "guide d'implémentation v2, règle 25", "INS 27", "INS 28");

    /// <summary>History of statuses.</summary>
    public static readonly TrustInvariant INV4 = new(
        "INV4", "Tout changement de statut écrit le statut antérieur, la date et le responsable.",
        Official, "guide d'implémentation v2, règle 21", "INS 26");

    /// <summary>High-confidence document.</summary>
    public static readonly TrustInvariant INV5 = new(
        "INV5", "Une identité validée ou qualifiée repose sur un justificatif que le site tient pour être à haut niveau de confiance.",
        Official, "guide d'implémentation v2, règle 19", "INS 19", "INS 20");

    /// <summary>Fictive dates.</summary>
    public static readonly TrustInvariant INV6 = new(
        "INV6", "Une identité dont la date de naissance est fictive n'est ni récupérée ni qualifiée.",
        Official, "IHE PAM France 2.11.2, PID-7");

    /// <summary>Where an INS comes from.</summary>
    public static readonly TrustInvariant INV7 = new(
        "INV7", "Le matricule et l'OID viennent d'un retour INSi ou d'un flux qui fait foi ; personne ne les saisit.",
        Inferred, "déduit de INS 13, INS 29, INS 35 et INS 45");

    /// <summary>Locked traits.</summary>
    public static readonly TrustInvariant INV8 = new(
        "INV8", "L'utilisateur ordinaire voit verrouillés les traits stricts d'une identité récupérée ou qualifiée.",
        Official, "guide d'implémentation v2, règle 26", "INS 29", "INS 30");

    /// <summary>One identity per INS.</summary>
    public static readonly TrustInvariant INV9 = new(
        "INV9", "Deux identités d'une même base ne portent jamais le même matricule actif avec le même OID.",
        Secondary, "messages de Mediboard, logiciel référencé Ségur");

    private static readonly ImmutableArray<(TrustInvariant Invariant, Predicate<TrustSnapshot> Holds)> OnOneIdentity =
    [
        (INV1, identity => NeedsIns(identity.Status)
            ? !string.IsNullOrEmpty(identity.Matricule) && !string.IsNullOrEmpty(identity.Oid)
            : string.IsNullOrEmpty(identity.Matricule) && string.IsNullOrEmpty(identity.Oid)),
        (INV2, identity => !identity.EmitsIns || identity.Status is Qualified),
        (INV3, identity => !identity.Attributes.Block() || (identity.Status is Provisional && !identity.AllowsInsiCall)),
        (INV5, identity => identity.Status is not (Validated or Qualified) || identity.Proof is { IsHighConfidence: true }),
        (INV6, identity => !identity.DateIsFictive || !NeedsIns(identity.Status)),
        (INV7, identity => string.IsNullOrEmpty(identity.Matricule) || identity.InsOrigin is not (null or InsOrigin.Typed)),
        (INV8, identity => !NeedsIns(identity.Status)
            || IdentityFields.All.All(row => !row.IsLocked || identity.LockedFields.Contains(row.Field))),
    ];

    /// <summary>The whole table, in order.</summary>
    public static ImmutableArray<TrustInvariant> Table { get; } = [INV1, INV2, INV3, INV4, INV5, INV6, INV7, INV8, INV9];

    /// <summary>The invariants that one identity violates (all but INV4 and INV9).</summary>
    public static IReadOnlyList<TrustInvariant> ViolatedBy(TrustSnapshot identity) =>
        [.. OnOneIdentity.Where(row => !row.Holds(identity)).Select(row => row.Invariant)];

    /// <summary>
    /// INV4 when the status changed without history entries that lead from one status to the other, each dated and signed.
    /// </summary>
    /// <param name="before">Status before.</param>
    /// <param name="after">Status after.</param>
    /// <param name="written">Entries added to the history by the change, oldest first.</param>
    public static IReadOnlyList<TrustInvariant> ViolatedByChange(
        TrustStatus before, TrustStatus after, IReadOnlyList<HistoryEntry> written) =>
        before == after || IsComplete(before, after, written) ? [] : [INV4];

    /// <summary>The invariants violated in a base: those of each identity, and INV9 between them.</summary>
    public static IReadOnlyList<TrustInvariant> ViolatedByBase(IReadOnlyCollection<TrustSnapshot> identities)
    {
        var held = identities.Where(identity => !string.IsNullOrEmpty(identity.Matricule)).ToList();
        var distinct = held.Select(identity => (identity.Matricule, identity.Oid)).Distinct().Count();
        return [.. identities.SelectMany(ViolatedBy).Concat(distinct < held.Count ? [INV9] : []).Distinct()];
    }

    private static bool NeedsIns(TrustStatus status) => status is Retrieved or Qualified;

    private static bool IsComplete(TrustStatus before, TrustStatus after, IReadOnlyList<HistoryEntry> written)
    {
        var expected = (TrustStatus?)before;
        foreach (var entry in written)
        {
            if (entry.At is null || string.IsNullOrWhiteSpace(entry.Responsible)) return false;
            if (expected is not null && entry.Previous != expected) return false;
            expected = entry.Current;
        }

        return written.Count > 0 && (expected is null || expected == after);
    }
}
