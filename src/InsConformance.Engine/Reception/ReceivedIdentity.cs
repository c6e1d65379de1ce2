using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Reception;

/// <summary>An identity that another software sends, from another « domaine d'identification » (guide v2 règle 30, INS 35).</summary>
/// <param name="Emitter">Who sends it.</param>
/// <param name="Traits">The traits as sent.</param>
public sealed record ReceivedIdentity(string Emitter, TraitsEntry Traits)
{
    /// <summary>Number of 15 characters sent with the identity, if any.</summary>
    public string? Number { get; init; }

    /// <summary>OID of that number: it alone says whether the number is an INS.</summary>
    public string? Oid { get; init; }

    /// <summary>The emitter says that the identity is qualified; only a « contrat de confiance » makes it count.</summary>
    public bool IsQualifiedByEmitter { get; init; }
}
