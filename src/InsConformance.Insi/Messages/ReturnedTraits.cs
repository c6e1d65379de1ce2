namespace InsConformance.Insi.Messages;

/// <summary>« TIQ » (type <c>TraitsDIdentite</c> of the answer). Raw strings; null when absent.</summary>
public sealed record ReturnedTraits
{
    /// <summary>« NomNaissance ».</summary>
    public string? BirthName { get; init; }

    /// <summary>« Prenom »: no longer returned since October 2022.</summary>
    public string? GivenName { get; init; }

    /// <summary>« ListePrenom »: all first names of the birth certificate, separated by one space; may be empty or absent.</summary>
    public string? GivenNames { get; init; }

    /// <summary>« Sexe », one letter.</summary>
    public string? Sex { get; init; }

    /// <summary>« DateNaissance », <c>AAAA-MM-JJ</c>, lunar days and months and 00 allowed.</summary>
    public string? BirthDate { get; init; }

    /// <summary>« LieuNaissance »: INSEE code (COG), absent or <c>99999</c> when unknown.</summary>
    public string? BirthPlace { get; init; }
}
