using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Trust;

/// <summary>
/// What an identity shows at one moment, in this engine or in an observed product, right or wrong:
/// the faithful picture that <see cref="TrustInvariants"/> judges.
/// </summary>
/// <param name="Status">Status shown.</param>
/// <param name="Attributes">Attributes shown.</param>
public sealed record TrustSnapshot(TrustStatus Status, IdentityAttributes Attributes)
{
    /// <summary>Active matricule, as shown; <see langword="null"/> or empty when there is none.</summary>
    public string? Matricule { get; init; }

    /// <summary>Active OID, as held.</summary>
    public string? Oid { get; init; }

    /// <summary>How the matricule came; <see langword="null"/> when nobody can say.</summary>
    public InsOrigin? InsOrigin { get; init; }

    /// <summary>Document recorded as checked.</summary>
    public IdentityProof? Proof { get; init; }

    /// <summary>« Date fictive » marked.</summary>
    public bool DateIsFictive { get; init; }

    /// <summary>The matricule or the OID leaves the product, on whatever support.</summary>
    public bool EmitsIns { get; init; }

    /// <summary>The product lets INSi be called.</summary>
    public bool AllowsInsiCall { get; init; }

    /// <summary>The fields that an ordinary user sees locked.</summary>
    public IReadOnlyCollection<IdentityField> LockedFields { get; init; } = [];

    /// <summary>The picture of a state of the machine.</summary>
    public static TrustSnapshot Of(TrustState state) => new(state.Status, state.Attributes)
    {
        Matricule = state.Ins?.Matricule.Value,
        Oid = state.Ins?.Oid.Value,
        InsOrigin = state.Evidence.Ins?.Origin,
        Proof = state.Proof,
        DateIsFictive = state.DateIsFictive,
        EmitsIns = state.MayEmitIns,
        AllowsInsiCall = state.MayCallInsi,
        LockedFields = [.. Enum.GetValues<IdentityField>().Where(field => state.IsLocked(field))],
    };
}
