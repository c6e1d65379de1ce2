using System.Collections.Immutable;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Histories;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Register;

/// <summary>
/// « Identité numérique » as the register holds it: traits, trust, documents and histories. Immutable: a change makes another value,
/// whose version is one more. Safe to share between threads.
/// </summary>
public sealed record RegisteredIdentity
{
    /// <summary>Local identifier.</summary>
    public required IdentityId Id { get; init; }

    /// <summary>Number of times it was written, from 1.</summary>
    public long Version { get; init; }

    /// <summary>« Traits stricts ».</summary>
    public required StrictTraits Strict { get; init; }

    /// <summary>« Traits complémentaires ».</summary>
    public required ComplementaryTraits Complementary { get; init; }

    /// <summary>« Statut de confiance », attributes, document check, active INS.</summary>
    public required TrustState Trust { get; init; }

    /// <summary>How the strict traits were obtained.</summary>
    public AcquisitionMode Acquisition { get; init; }

    /// <summary>What was typed in a name when the stored form differs from it: the trace of the transformation.</summary>
    public ImmutableSortedDictionary<IdentityField, string> TypedNames { get; init; } =
        ImmutableSortedDictionary<IdentityField, string>.Empty;

    /// <summary>Documents, in the order recorded, withdrawn ones included.</summary>
    public ImmutableArray<RecordedDocument> Documents { get; init; } = [];

    /// <summary>« Historique des statuts », oldest first (INS 26).</summary>
    public ImmutableArray<StatusHistoryRow> StatusHistory { get; init; } = [];

    /// <summary>INS that are not the active one, oldest first, kept identically (INS 32.1, EXI REC 08).</summary>
    public ImmutableArray<FormerIns> FormerIns { get; init; } = [];

    /// <summary>Last return of INSi accepted, or last verification that confirmed the INS.</summary>
    public DateTimeOffset? InsiConfirmedAt { get; init; }

    /// <summary>The identity that this one was merged into; null as a rule.</summary>
    public IdentityId? MergedInto { get; init; }

    /// <summary>The identities merged into this one, oldest first.</summary>
    public ImmutableArray<MergeRecord> Merges { get; init; } = [];

    /// <summary>Whether it still stands for a person: false once merged into another.</summary>
    public bool IsActive => MergedInto is null;
}
