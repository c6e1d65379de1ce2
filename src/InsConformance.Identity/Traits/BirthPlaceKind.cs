namespace InsConformance.Identity.Traits;

/// <summary>What a birth place code designates.</summary>
public enum BirthPlaceKind
{
    /// <summary>Commune of metropolitan France, Corsica included.</summary>
    Commune,

    /// <summary>Commune of a department or territory overseas, 97xxx or 98xxx.</summary>
    Overseas,

    /// <summary>Country, 99xxx.</summary>
    ForeignCountry,

    /// <summary>« Lieu inconnu » : 99999.</summary>
    Unknown,
}
