namespace InsConformance.Identity.Decision;

/// <summary>The identity that INSi returns with code 00, exactly as received: nothing is read, trimmed or mended yet.</summary>
public sealed record ReturnedIdentity
{
    /// <summary>The 15 characters of the active matricule: NumIdentifiant followed by Cle.</summary>
    public string? Matricule { get; init; }

    /// <summary>OID of the active matricule.</summary>
    public string? Oid { get; init; }

    /// <summary>NomNaissance.</summary>
    public string? BirthName { get; init; }

    /// <summary>ListePrenom: the whole list, never Prenom.</summary>
    public string? GivenNames { get; init; }

    /// <summary>Sexe, M or F.</summary>
    public string? Sex { get; init; }

    /// <summary>DateNaissance, AAAA-MM-JJ.</summary>
    public string? BirthDate { get; init; }

    /// <summary>LieuNaissance, COG; INSi may leave it out.</summary>
    public string? BirthPlace { get; init; }
}
