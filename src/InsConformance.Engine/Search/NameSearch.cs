using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Search;

/// <summary>
/// The separate fields of a search by birth date (guide v2 règle 17, v3 EXI ID 17: no single bar). Names are given by their first
/// letters; hyphens, apostrophes, spaces and accents make no difference.
/// </summary>
/// <param name="BirthDate">« Date de naissance », always given.</param>
public sealed record NameSearch(BirthDate BirthDate)
{
    /// <summary>First letters of the « nom de naissance »; the « nom utilisé » is searched as well (INS 7.2, INS 10.1).</summary>
    public string? BirthName { get; init; }

    /// <summary>First letters of the « nom utilisé »; the « nom de naissance » is searched as well (INS 7.3, INS 10.1).</summary>
    public string? UsedName { get; init; }

    /// <summary>First letters of a « prénom de naissance »; every given name field is searched (INS 7.4, INS 10.2).</summary>
    public string? BirthGivenName { get; init; }

    /// <summary>First letters of the « prénom utilisé »; every given name field is searched (INS 7.5, INS 10.2).</summary>
    public string? UsedFirstName { get; init; }
}
