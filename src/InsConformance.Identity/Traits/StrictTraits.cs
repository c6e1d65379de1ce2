using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// « Traits stricts » of an identity, without the matricule and the OID. Immutable: an edit makes another value.
/// An identity typed by a person is made by <see cref="IdentityCreation"/>, which checks what règle 5 demands.
/// </summary>
public sealed record StrictTraits
{
    /// <summary>« Nom de naissance ».</summary>
    public required StoredName BirthName { get; init; }

    /// <summary>« Prénom(s) de naissance », the whole list; null until known.</summary>
    public GivenNames? BirthGivenNames { get; init; }

    /// <summary>« 1er prénom de naissance ».</summary>
    public required StoredName FirstBirthName { get; init; }

    /// <summary>« Date de naissance ».</summary>
    public required BirthDate BirthDate { get; init; }

    /// <summary>« Date fictive » : a part of the birth date is conventional, so that the identity can be neither retrieved nor qualified.</summary>
    public bool IsBirthDateFictive { get; init; }

    /// <summary>« Sexe ».</summary>
    public required Sex Sex { get; init; }

    /// <summary>« Code lieu de naissance ».</summary>
    public required BirthPlace BirthPlace { get; init; }

    /// <summary>The alert on a first given name that is not the beginning of the list (règle 6, INS 14.1); null when coherent or when no list is known.</summary>
    public Refusal? FirstBirthNameRefusal => BirthGivenNames?.RefusalOf(FirstBirthName);
}
