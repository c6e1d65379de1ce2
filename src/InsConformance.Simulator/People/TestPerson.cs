using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Faults;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People;

/// <summary>
/// Personne de test : a public or synthetic test identity, exactly as the service returns it, wrong keys included. Never a real person.
/// </summary>
public sealed record TestPerson
{
    /// <summary>Identifier in the data set: <c>ecetinsi-pierre-alain</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Data set and edition that hold it: <c>cnda/2023</c>.</summary>
    public required string DataSet { get; init; }

    /// <summary>Number in the bench's table of published test identities (<c>fixtures/people</c>); null for a person of the bench.</summary>
    public int? Number { get; init; }

    /// <summary>Nom de naissance; null when no public source says it.</summary>
    public string? BirthName { get; init; }

    /// <summary>Liste des prénoms, separated by one space.</summary>
    public string? GivenNames { get; init; }

    /// <summary>Sexe, <c>M</c> or <c>F</c>.</summary>
    public string? Sex { get; init; }

    /// <summary>Date de naissance as the service returns it, <c>AAAA-MM-JJ</c>; lunar and 00 allowed.</summary>
    public string? BirthDate { get; init; }

    /// <summary>Code du lieu de naissance (COG), or null.</summary>
    public string? BirthPlace { get; init; }

    /// <summary>Nom utilisé; the service never returns it, cards and products know it.</summary>
    public string? UsedName { get; init; }

    /// <summary>Matricule INS actif; null for a person whom the service does not find.</summary>
    public InsEntry? Active { get; init; }

    /// <summary>Historique, in the order of the answer; may repeat the active one.</summary>
    public IReadOnlyList<InsEntry> History { get; init; } = [];

    /// <summary>By what a card finds it: by default its own matricule, first rank (inferred).</summary>
    [AllowNull]
    public CardRight Card
    {
        get => field ?? new CardRight(Active?.Matricule?.Number ?? "", "1");
        init;
    }

    /// <summary>Whether a search finds it.</summary>
    public PersonPresence Presence { get; init; }

    /// <summary>How what the service answers for this person is known.</summary>
    public SourceMark Mark { get; init; }

    /// <summary>How sure that knowledge is.</summary>
    public Basis Basis { get; init; }

    /// <summary>Who published the identity (<c>docs/sources.md</c>).</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What a user should know about it, in French; null when there is nothing to add.</summary>
    public string? Note { get; init; }

    /// <summary>First names one by one; a compound one is one name.</summary>
    public IReadOnlyList<string> GivenNameList => GivenNames?.Split(' ') ?? [];

    /// <summary>Name for messages: <c>ECETINSI PIERRE-ALAIN MURIEL FLORIANT</c>.</summary>
    public string DisplayName => string.Join(' ', new[] { BirthName, GivenNames }.Where(part => part is not null));

    /// <summary>The identity as the service returns it.</summary>
    /// <exception cref="InvalidOperationException">The person has no INS: nothing can be returned.</exception>
    public Individual ToIndividual() => new()
    {
        Active = Active ?? throw new InvalidOperationException($"La personne de test « {Id} » n'a pas d'INS : le service ne peut pas la renvoyer."),
        History = History,
        Traits = new ReturnedTraits
        {
            BirthName = BirthName,
            GivenNames = GivenNames,
            Sex = Sex,
            BirthDate = BirthDate,
            BirthPlace = BirthPlace,
        },
    };
}
