using System.Collections.Frozen;
using System.Globalization;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People;

/// <summary>Search by traits (WS_INS2), see <see cref="PeopleDirectory"/> for what matches.</summary>
internal sealed class TraitsIndex
{
    private readonly FrozenDictionary<Key, TestPerson[]> _byTraits;
    private readonly FrozenDictionary<string, TestPerson[]> _byName;
    private readonly FrozenDictionary<string, TestPerson[]> _byBirthDate;

    public TraitsIndex(IReadOnlyCollection<TestPerson> people)
    {
        _byTraits = people.SelectMany(Key.Of, (person, key) => (person, key)).GroupBy(entry => entry.key, entry => entry.person)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray());
        _byName = By(people, person => person.BirthName);
        _byBirthDate = By(people, person => person.BirthDate);
    }

    public IReadOnlyList<TestPerson> Search(TraitsSearchRequest request)
    {
        if (request.GivenNames is not [var givenName])
            return [];
        if (!_byTraits.TryGetValue(new Key(request.BirthName, givenName, request.Sex, request.BirthDate), out var people))
            return [];
        return string.IsNullOrEmpty(request.BirthPlace) ? people : Array.FindAll(people, person => Same(person.BirthPlace, request.BirthPlace));
    }

    public ClosestPerson? FindClosest(TraitsSearchRequest request)
    {
        var near = _byName.GetValueOrDefault(request.BirthName ?? "", []).Concat(_byBirthDate.GetValueOrDefault(request.BirthDate ?? "", []));
        return ClosestPerson.Among(near, person => Differences(person, request));
    }

    private static IEnumerable<PersonDifference> Differences(TestPerson person, TraitsSearchRequest request)
    {
        if (!Same(person.BirthName, request.BirthName))
            yield return new("nom de naissance", person.BirthName, request.BirthName);
        if (request.GivenNames is not [var givenName])
            yield return new("nombre d'éléments Prenom", "1", request.GivenNames.Count.ToString(CultureInfo.InvariantCulture));
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

    private static FrozenDictionary<string, TestPerson[]> By(IEnumerable<TestPerson> people, Func<TestPerson, string?> trait) =>
        people.GroupBy(person => trait(person) ?? "", StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>What must match exactly.</summary>
    private sealed record Key(string? BirthName, string GivenName, string? Sex, string? BirthDate)
    {
        public static IEnumerable<Key> Of(TestPerson person) =>
            person.GivenNameList.Append(person.GivenNames ?? "").Distinct(StringComparer.Ordinal)
                .Select(givenName => new Key(person.BirthName, givenName, person.Sex, person.BirthDate));
    }
}
