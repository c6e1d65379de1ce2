using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Verification;

/// <summary>
/// « IndividuVerifie »: an INS and the traits that go with it, as the caller knows them. The names of the elements come from the code
/// of one client; raw strings, null when absent.
/// </summary>
public sealed record IdentityToVerify
{
    /// <summary>« IdIndividu ».</summary>
    public MatriculeParts? Matricule { get; init; }

    /// <summary>« OID » of the authority.</summary>
    public string? Oid { get; init; }

    /// <summary>« NomNaissance ».</summary>
    public string? BirthName { get; init; }

    /// <summary>« Prenom »: one first name of the birth certificate.</summary>
    public string? GivenName { get; init; }

    /// <summary>« ListePrenom »: all first names, separated by one space.</summary>
    public string? GivenNames { get; init; }

    /// <summary>« Sexe »: <c>M</c> or <c>F</c>.</summary>
    public string? Sex { get; init; }

    /// <summary>« DateNaissance », <c>AAAA-MM-JJ</c>.</summary>
    public string? BirthDate { get; init; }

    /// <summary>« LieuNaissance »: INSEE code (COG).</summary>
    public string? BirthPlace { get; init; }
}
