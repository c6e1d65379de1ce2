namespace InsConformance.Identity.Traits;

/// <summary>
/// « Traits complémentaires » : always editable, never mandatory at creation, never fed by INSi nor copied from the birth names
/// (guide v2 règles 5 and 26, INS 12 and 31; guide v3 EXI ID 08).
/// </summary>
public sealed record ComplementaryTraits
{
    /// <summary>No complementary trait at all.</summary>
    public static ComplementaryTraits None { get; } = new();

    /// <summary>« Nom utilisé ».</summary>
    public StoredName? UsedName { get; init; }

    /// <summary>« Prénom utilisé ».</summary>
    public StoredName? UsedFirstName { get; init; }

    /// <summary>« Numéro de sécurité sociale » used for reimbursement: a field apart, whose label never contains « INS » (INS 1.4).</summary>
    public string? SocialSecurityNumber { get; init; }

    /// <summary>Postal address, free text.</summary>
    public string? PostalAddress { get; init; }

    /// <summary>Telephone number, free text.</summary>
    public string? Telephone { get; init; }
}
