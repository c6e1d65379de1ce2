namespace InsConformance.Insi.Assertions;

/// <summary>What the « assertion PS » of INSi says (signed assertion published in padoa/tlsi-ins).</summary>
public sealed record PsAssertionContent
{
    /// <summary>Attribute <c>ID</c>: <c>_</c> then a UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Attribute <c>IssueInstant</c>.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>Signature certificate of the card, DER. It gives the issuer of the assertion.</summary>
    public required ReadOnlyMemory<byte> Certificate { get; init; }

    /// <summary><c>NameQualifier</c>: <c>CPS</c>, <c>CPF</c>, <c>CDE-CPE</c>, <c>CPA</c>, or <c>CPX</c> when the card does not tell.</summary>
    public required string CardKind { get; init; }

    /// <summary><c>NameID</c>: national number of the professional, common name of the certificate.</summary>
    public required string NationalId { get; init; }

    /// <summary><c>identifiantFacturation</c>: geographic FINESS of an establishment or else its SIRET; billing number (nine digits) of the others.</summary>
    public required string BillingIdentifier { get; init; }

    /// <summary><c>secteurActivite</c> of the chosen structure, e.g. <c>SA07</c>.</summary>
    public required string ActivitySector { get; init; }

    /// <summary><c>CodeSpecialite</c>: only of a doctor with a CPS or CPF; null for the others (CNDA test 2.02).</summary>
    public string? Speciality { get; init; }
}
