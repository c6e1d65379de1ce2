using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People;

/// <summary>
/// Base des personnes de test : who is known, and the searches of the service over them (<c>docs/known-differences.md</c>, DIF-05). Immutable, safe to share.
/// </summary>
/// <remarks>
/// Searches compare the text of the wire, ordinally and without repair, through indexes.
/// <para>By traits: birth name, sex and birth date are equal; the only <c>Prenom</c> is one of those registered (recorded: CATARINA finds « CATARINA BELLA », OLA does
/// not) or the whole list (inferred); several <c>Prenom</c> elements find nobody (recorded); the birth place, when given, is equal.</para>
/// <para>By card, all inferred: the matricule of the policy holder, or else that of the beneficiary, is known; the birth date is that of the person as a card writes it
/// (<c>JJMMAAAA</c> or <c>AAMMJJ</c>); the matricule of the beneficiary, the rank and the birth name are equal when given. Keys are not compared.</para>
/// </remarks>
public sealed class PeopleDirectory
{
    private readonly Dictionary<string, TestPerson> _byId;
    private readonly TraitsIndex _byTraits;
    private readonly CardIndex _byCard;

    /// <summary>Indexes people.</summary>
    /// <exception cref="ArgumentException">Two people have the same identifier.</exception>
    public PeopleDirectory(IEnumerable<TestPerson> people)
    {
        All = people.ToArray();
        _byId = All.ToDictionary(person => person.Id, StringComparer.Ordinal);
        var found = All.Where(person => person.Presence is PersonPresence.Registered or PersonPresence.Injected && person.Active?.Matricule?.Number is not null).ToArray();
        _byTraits = new TraitsIndex(found);
        _byCard = new CardIndex(found);
    }

    /// <summary>Everyone, in the order of the data sets.</summary>
    public IReadOnlyList<TestPerson> All { get; }

    /// <summary>The person of that identifier, or null.</summary>
    public TestPerson? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The people whom a search finds: none, one, or several approaching ones.</summary>
    public IReadOnlyList<TestPerson> Search(SearchRequest request) => request switch
    {
        TraitsSearchRequest traits => _byTraits.Search(traits),
        VitaleSearchRequest card => _byCard.Search(card),
        _ => [],
    };

    /// <summary>
    /// The person whom a search misses by the fewest traits; null when nobody is near: by traits, nobody of that birth name or birth date; by card, nobody of that matricule.
    /// </summary>
    public ClosestPerson? FindClosest(SearchRequest request) => request switch
    {
        TraitsSearchRequest traits => _byTraits.FindClosest(traits),
        VitaleSearchRequest card => _byCard.FindClosest(card),
        _ => null,
    };
}
