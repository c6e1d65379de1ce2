using System.Globalization;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People;

/// <summary>Search by traits (WS_INS2), see <see cref="PeopleDirectory"/> for what matches.</summary>
internal sealed class TraitsIndex
{
    private readonly TestPerson[] _people;
    private readonly CompactIndex _byTraits;
    private readonly CompactIndex _byName;
    private readonly CompactIndex _byBirthDate;

    public TraitsIndex(TestPerson[] people)
    {
        _people = people;
        _byTraits = CompactIndex.Of(people.Length, (rank, hashes) => AddTraits(people[rank], hashes));
        _byName = CompactIndex.Of(people.Length, (rank, hashes) => hashes.Add(Hash(people[rank].BirthName)));
        _byBirthDate = CompactIndex.Of(people.Length, (rank, hashes) => hashes.Add(Hash(people[rank].BirthDate)));
    }

    public IReadOnlyList<TestPerson> Search(TraitsSearchRequest request)
    {
        if (request.GivenNames is not [var givenName])
            return [];
        var found = new List<TestPerson>(1);
        foreach (var rank in _byTraits.Candidates(Hash(request.BirthName, givenName, request.Sex, request.BirthDate)))
        {
            if (Matches(_people[rank], givenName, request))
                found.Add(_people[rank]);
        }

        return found;
    }

    public ClosestPerson? FindClosest(TraitsSearchRequest request)
    {
        var sameName = People(_byName, request.BirthName).Where(person => Same(person.BirthName ?? "", request.BirthName ?? ""));
        var sameDate = People(_byBirthDate, request.BirthDate).Where(person => Same(person.BirthDate ?? "", request.BirthDate ?? ""));
        return ClosestPerson.Among(sameName, sameDate, person => Differences(person, request));
    }

    private static bool Matches(TestPerson person, string givenName, TraitsSearchRequest request) =>
        Same(person.BirthName, request.BirthName)
        && Same(person.Sex, request.Sex)
        && Same(person.BirthDate, request.BirthDate)
        && IsRegistered(person, givenName)
        && (string.IsNullOrEmpty(request.BirthPlace) || Same(person.BirthPlace, request.BirthPlace));

    private static bool IsRegistered(TestPerson person, string givenName) =>
        Same(person.GivenNames ?? "", givenName) || person.GivenNameList.Contains(givenName, StringComparer.Ordinal);

    /// <summary>One entry for the whole list, and one for each name of a longer one.</summary>
    private static void AddTraits(TestPerson person, List<int> hashes)
    {
        var list = (person.GivenNames ?? "").AsSpan();
        hashes.Add(Hash(person.BirthName, list, person.Sex, person.BirthDate));
        if (!list.Contains(' '))
            return;
        foreach (var name in list.Split(' '))
            hashes.Add(Hash(person.BirthName, list[name], person.Sex, person.BirthDate));
    }

    private static IEnumerable<PersonDifference> Differences(TestPerson person, TraitsSearchRequest request)
    {
        if (!Same(person.BirthName, request.BirthName))
            yield return new("nom de naissance", person.BirthName, request.BirthName);
        if (request.GivenNames is not [var givenName])
            yield return new("nombre d'éléments Prenom", "1", request.GivenNames.Count.ToString(CultureInfo.InvariantCulture));
        else if (!IsRegistered(person, givenName))
            yield return new("prénom", string.Join(" ou ", person.GivenNameList), givenName);
        if (!Same(person.Sex, request.Sex))
            yield return new("sexe", person.Sex, request.Sex);
        if (!Same(person.BirthDate, request.BirthDate))
            yield return new("date de naissance", person.BirthDate, request.BirthDate);
        if (!string.IsNullOrEmpty(request.BirthPlace) && !Same(person.BirthPlace, request.BirthPlace))
            yield return new("lieu de naissance", person.BirthPlace, request.BirthPlace);
    }

    private IEnumerable<TestPerson> People(CompactIndex index, string? trait) => index.Candidates(Hash(trait)).Select(rank => _people[rank]);

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    private static int Hash(string? text) => CompactIndex.Hash(text);

    private static int Hash(string? birthName, ReadOnlySpan<char> givenName, string? sex, string? birthDate) =>
        HashCode.Combine(Hash(birthName), CompactIndex.Hash(givenName), Hash(sex), Hash(birthDate));
}
