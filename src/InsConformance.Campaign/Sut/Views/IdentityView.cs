namespace InsConformance.Campaign.Sut.Views;

/// <summary>An identity as its user sees it.</summary>
public sealed record IdentityView
{
    /// <summary>Local identifier.</summary>
    public required string Id { get; init; }

    /// <summary>« Identité provisoire », « Identité récupérée », « Identité validée » or « Identité qualifiée ».</summary>
    public required string Status { get; init; }

    /// <summary>« Identité homonyme », « Identité douteuse », « Identité fictive ».</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>The fields of the identity, those that the site hides included.</summary>
    public required IReadOnlyList<FieldView> Fields { get; init; }

    /// <summary>« NIR » or « NIA », as shown after the matricule; null when no matricule is shown.</summary>
    public string? MatriculeNature { get; init; }

    /// <summary>The commune or the country of birth, as shown beside its code or instead of it; null when no name is shown (<see cref="SutCapability.BirthPlaceName"/>).</summary>
    public string? BirthPlaceName { get; init; }

    /// <summary>Whether the birth date is marked « fictive ».</summary>
    public bool BirthDateIsFictive { get; init; }

    /// <summary>
    /// When INSi last confirmed the INS, by a return accepted or by a verification; ISO 8601, null when it never did or when the software does not show it
    /// (<see cref="SutCapability.ConfirmationDate"/>).
    /// </summary>
    public string? InsConfirmedAt { get; init; }

    /// <summary>The documents recorded for the identity.</summary>
    public IReadOnlyList<string> Justificatifs { get; init; } = [];
}
