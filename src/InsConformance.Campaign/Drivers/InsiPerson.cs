using System.Collections.Immutable;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Usagers;

namespace InsConformance.Campaign.Drivers;

/// <summary>What INSi is told to return of a person, as it travels: dates are <c>AAAA-MM-JJ</c>, an empty text is an empty element.</summary>
/// <param name="Fields">The fields returned.</param>
/// <param name="FormerMatricules">The history returned.</param>
public sealed record InsiPerson(ImmutableDictionary<SutField, string> Fields, IReadOnlyList<string> FormerMatricules)
{
    /// <summary>Whether the answer has the shape of before October 2022, in which <c>Prenom</c> gives the first given name beside <c>ListePrenom</c>.</summary>
    public bool InFormerShape { get; init; }

    /// <summary>What INSi knows of a person that scenarios call by name.</summary>
    /// <exception cref="FormatException">INSi does not know that person.</exception>
    public static InsiPerson Of(Usager usager)
    {
        var known = usager.Insi ?? throw new FormatException($"Le téléservice INSi ne connaît pas « {usager.Name} » (fixtures/usagers/usagers.yaml).");
        var fields = usager.Traits.ToImmutableDictionary()
            .Remove(SutField.FirstBirthName)
            .SetItem(SutField.BirthDate, Travelling(usager.Traits[SutField.BirthDate]))
            .SetItem(SutField.BirthGivenNames, known.GivenNames)
            .SetItem(SutField.InsMatricule, known.Matricule)
            .SetItem(SutField.InsOid, known.Oid);
        return new InsiPerson(fields, known.FormerMatricules);
    }

    /// <summary>The same return with another value for one field.</summary>
    public InsiPerson With(SutField field, string value) => this with { Fields = Fields.SetItem(field, value) };

    private static string Travelling(string date) => string.Join('-', date.Split('/').Reverse());
}
