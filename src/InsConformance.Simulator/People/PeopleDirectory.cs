using System.Collections.Frozen;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People;

/// <summary>
/// Base des personnes de test : who is known, and the search of the service over them (insi-protocol §6.3). Immutable, safe to share.
/// </summary>
/// <remarks>
/// The search compares the text of the wire, ordinally and without repair. It is an index look-up by birth name, first name, sex and birth date; the birth place, when
/// given, then keeps those who were born there. The first name must be one of those registered (recorded: CATARINA finds « CATARINA BELLA », OLA does not) or the whole
/// list (inferred); several <c>Prenom</c> elements find nobody (recorded).
/// </remarks>
public sealed class PeopleDirectory
{
    private readonly FrozenDictionary<string, TestPerson> _byId;
    private readonly FrozenDictionary<TraitsKey, TestPerson[]> _byTraits;
    private readonly FrozenDictionary<string, TestPerson[]> _byName;
    private readonly FrozenDictionary<string, TestPerson[]> _byBirthDate;

    /// <summary>Indexes people.</summary>
    /// <exception cref="ArgumentException">Two people have the same identifier.</exception>
    public PeopleDirectory(IEnumerable<TestPerson> people)
    {
        All = people.ToArray();
        _byId = All.ToFrozenDictionary(person => person.Id, StringComparer.Ordinal);
        var found = All.Where(person => person.Presence is PersonPresence.Registered or PersonPresence.Injected && person.Active is not null).ToArray();
        _byTraits = found.SelectMany(TraitsKey.Of, (person, key) => (person, key)).GroupBy(entry => entry.key, entry => entry.person)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray());
        _byName = IndexBy(found, person => person.BirthName);
        _byBirthDate = IndexBy(found, person => person.BirthDate);
    }

    /// <summary>Everyone, in the order of the data sets.</summary>
    public IReadOnlyList<TestPerson> All { get; }

    /// <summary>The person of that identifier, or null.</summary>
    public TestPerson? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The people whom a search by traits finds: none, one, or several approaching ones.</summary>
    public IReadOnlyList<TestPerson> Search(TraitsSearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.GivenNames is not [var givenName])
            return [];
        if (!_byTraits.TryGetValue(new TraitsKey(request.BirthName, givenName, request.Sex, request.BirthDate), out var people))
            return [];
        return string.IsNullOrEmpty(request.BirthPlace)
            ? people
            : Array.FindAll(people, person => string.Equals(person.BirthPlace, request.BirthPlace, StringComparison.Ordinal));
    }

    /// <summary>The person whom a search by traits misses by the fewest traits, among those who share its birth name or its birth date; null when nobody does.</summary>
    public ClosestPerson? FindClosest(TraitsSearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        const int enough = 100;
        var near = _byName.GetValueOrDefault(request.BirthName ?? "", []).Concat(_byBirthDate.GetValueOrDefault(request.BirthDate ?? "", [])).Take(enough);
        return near.Select(person => new ClosestPerson(person, Differences(person, request).ToArray())).MinBy(closest => closest.Differences.Count);
    }

    private static IEnumerable<PersonDifference> Differences(TestPerson person, TraitsSearchRequest request)
    {
        if (!Same(person.BirthName, request.BirthName))
            yield return new("nom de naissance", person.BirthName, request.BirthName);
        if (request.GivenNames is not [var givenName])
            yield return new("nombre d'éléments Prenom", "1", request.GivenNames.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        else if (!person.GivenNameList.Contains(givenName, StringComparer.Ordinal) && !Same(person.GivenNames, givenName))
            yield return new("prénom", string.Join(" ou ", person.GivenNameList), givenName);
        if (!Same(person.Sex, request.Sex))
            yield return new("sexe", person.Sex, request.Sex);
        if (!Same(person.BirthDate, request.BirthDate))
            yield return new("date de naissance", person.BirthDate, request.BirthDate);
        if (!string.IsNullOrEmpty(request.BirthPlace) && !Same(person.BirthPlace, request.BirthPlace))
            yield return new("lieu de naissance", person.BirthPlace, request.BirthPlace);
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    private static FrozenDictionary<string, TestPerson[]> IndexBy(IEnumerable<TestPerson> people, Func<TestPerson, string?> trait) =>
        people.GroupBy(person => trait(person) ?? "", StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>What a search by traits must match exactly.</summary>
    private sealed record TraitsKey(string? BirthName, string GivenName, string? Sex, string? BirthDate)
    {
        public static IEnumerable<TraitsKey> Of(TestPerson person) =>
            person.GivenNameList.Append(person.GivenNames ?? "").Distinct(StringComparer.Ordinal)
                .Select(givenName => new TraitsKey(person.BirthName, givenName, person.Sex, person.BirthDate));
    }
}
