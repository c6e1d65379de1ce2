namespace InsConformance.Identity.Traits;

/// <summary>The traits as a person typed them in a creation form, before any check.</summary>
public sealed record TraitsEntry
{
    /// <summary>« Nom de naissance » as typed.</summary>
    public string? BirthName { get; init; }

    /// <summary>« Prénom(s) de naissance » as typed.</summary>
    public string? BirthGivenNames { get; init; }

    /// <summary>« 1er prénom de naissance » as typed.</summary>
    public string? FirstBirthName { get; init; }

    /// <summary>« Date de naissance » as typed, JJ/MM/AAAA.</summary>
    public string? BirthDate { get; init; }

    /// <summary>The box « Date fictive », ticked when the person, or <see cref="BirthDateCompletion"/> for her, completed the date.</summary>
    public bool IsBirthDateFictive { get; init; }

    /// <summary>« Sexe » : M, F, I or U.</summary>
    public string? Sex { get; init; }

    /// <summary>« Code lieu de naissance » : COG code, or 99999.</summary>
    public string? BirthPlace { get; init; }

    /// <summary>« Nom utilisé » as typed; may stay empty.</summary>
    public string? UsedName { get; init; }

    /// <summary>« Prénom utilisé » as typed; may stay empty.</summary>
    public string? UsedFirstName { get; init; }
}
