namespace InsConformance.Insi.Assertions;

/// <summary>What the « assertion Vitale » of INSi says (known from the sample kit of GIE SESAM-Vitale only).</summary>
public sealed record VitaleAssertionContent
{
    /// <summary>Attribute <c>ID</c>: <c>_</c> then a UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Attribute <c>IssueInstant</c>.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary><c>Issuer</c>: common name of the certificate of the professional.</summary>
    public required string Issuer { get; init; }

    /// <summary><c>NameID</c>, and <c>NumSerieLogique</c> of the key: serial number of the card.</summary>
    public required string Serial { get; init; }

    /// <summary>Nature of the card: <c>R</c> real, <c>D</c> demonstration, <c>T</c> test.</summary>
    public required char Nature { get; init; }

    /// <summary><c>CleMere</c> of a Vitale 2.</summary>
    public required string MasterKey { get; init; }
}
