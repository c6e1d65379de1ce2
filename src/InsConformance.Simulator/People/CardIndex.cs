using System.Collections.Frozen;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People;

/// <summary>Search with the data of a Vitale card (WS_INS1), see <see cref="PeopleDirectory"/> for what matches.</summary>
internal sealed class CardIndex
{
    private readonly FrozenDictionary<string, TestPerson[]> _byNumber;

    public CardIndex(IReadOnlyCollection<TestPerson> people) =>
        _byNumber = people.SelectMany(Numbers, (person, number) => (person, number)).GroupBy(entry => entry.number, entry => entry.person, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    public IReadOnlyList<TestPerson> Search(VitaleSearchRequest request) => Near(request).Where(person => !Differences(person, request).Any()).ToArray();

    public ClosestPerson? FindClosest(VitaleSearchRequest request) => ClosestPerson.Among(Near(request), person => Differences(person, request));

    private TestPerson[] Near(VitaleSearchRequest request) =>
        _byNumber.GetValueOrDefault(Text(request.PolicyHolder?.Number) ?? Text(request.Beneficiary?.Number) ?? "", []);

    private static IEnumerable<string> Numbers(TestPerson person) => new[] { person.Card.PolicyHolder, person.Active!.Matricule!.Number! }.Distinct(StringComparer.Ordinal);

    private static IEnumerable<PersonDifference> Differences(TestPerson person, VitaleSearchRequest request)
    {
        if (Text(request.PolicyHolder?.Number) is { } policyHolder && !Same(person.Card.PolicyHolder, policyHolder))
            yield return new("matricule de l'ouvrant droit", person.Card.PolicyHolder, policyHolder);
        if (Text(request.Beneficiary?.Number) is { } beneficiary && !Same(person.Active!.Matricule!.Number, beneficiary))
            yield return new("matricule du bénéficiaire", person.Active.Matricule.Number, beneficiary);
        if (!CardDates(person.BirthDate).Contains(request.BirthDate, StringComparer.Ordinal))
            yield return new("date de naissance", string.Join(" ou ", CardDates(person.BirthDate)), request.BirthDate);
        if (Text(request.TwinRank) is { } rank && !Same(person.Card.Rank, rank))
            yield return new("rang gémellaire", person.Card.Rank, rank);
        if (Text(request.BirthName) is { } name && !Same(person.BirthName, name))
            yield return new("nom de naissance", person.BirthName, name);
    }

    /// <summary>The two forms in which a card gives a birth date: <c>JJMMAAAA</c> and, without the century, <c>AAMMJJ</c>.</summary>
    private static IEnumerable<string> CardDates(string? date) =>
        date?.Split('-') is [{ Length: 4 } year, { Length: 2 } month, { Length: 2 } day] ? [day + month + year, year[2..] + month + day] : [];

    private static string? Text(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
