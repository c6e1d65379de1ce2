using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.Scripting;

/// <summary>
/// Which requests a script answers, by the text of their traits. Null means any value; an empty string means absent or empty, so that « without birth place » can be said.
/// </summary>
public sealed record ScriptCondition
{
    /// <summary>Every request.</summary>
    public static ScriptCondition Any { get; } = new();

    /// <summary>Nom de naissance.</summary>
    public string? BirthName { get; init; }

    /// <summary>Prénom: the only <c>Prenom</c> of a search by traits.</summary>
    public string? GivenName { get; init; }

    /// <summary>Sexe.</summary>
    public string? Sex { get; init; }

    /// <summary>Date de naissance as on the wire.</summary>
    public string? BirthDate { get; init; }

    /// <summary>Code du lieu de naissance.</summary>
    public string? BirthPlace { get; init; }

    /// <summary>Whether a request fulfils the condition.</summary>
    public bool Accepts(RequestBody? query) => query switch
    {
        TraitsSearchRequest traits => Fits(BirthName, traits.BirthName)
            && Fits(GivenName, string.Join(' ', traits.GivenNames))
            && Fits(Sex, traits.Sex)
            && Fits(BirthDate, traits.BirthDate)
            && Fits(BirthPlace, traits.BirthPlace),
        VitaleSearchRequest vitale => GivenName is null && Sex is null && BirthPlace is null
            && Fits(BirthName, vitale.BirthName)
            && Fits(BirthDate, vitale.BirthDate),
        _ => this == Any,
    };

    private static bool Fits(string? wanted, string? received) => wanted is null || string.Equals(wanted, received ?? "", StringComparison.Ordinal);
}
