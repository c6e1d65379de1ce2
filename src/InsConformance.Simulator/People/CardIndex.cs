using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People;

/// <summary>Search with the data of a Vitale card (WS_INS1), see <see cref="PeopleDirectory"/> for what matches.</summary>
internal sealed class CardIndex
{
    private readonly TestPerson[] _people;
    private readonly CompactIndex _byNumber;

    public CardIndex(TestPerson[] people)
    {
        _people = people;
        _byNumber = CompactIndex.Of(people.Length, (rank, hashes) =>
        {
            var (own, holder) = (people[rank].Active!.Matricule!.Number!, people[rank].Card.PolicyHolder);
            hashes.Add(CompactIndex.Hash(holder));
            if (!Same(own, holder))
                hashes.Add(CompactIndex.Hash(own));
        });
    }

    public IReadOnlyList<TestPerson> Search(VitaleSearchRequest request) => Near(request).Where(person => !Differences(person, request).Any()).ToArray();

    public ClosestPerson? FindClosest(VitaleSearchRequest request) => ClosestPerson.Among(Near(request), person => Differences(person, request));

    private IEnumerable<TestPerson> Near(VitaleSearchRequest request)
    {
        var number = Text(request.PolicyHolder?.Number) ?? Text(request.Beneficiary?.Number) ?? "";
        return _byNumber.Candidates(CompactIndex.Hash(number)).Select(rank => _people[rank])
            .Where(person => Same(person.Card.PolicyHolder, number) || Same(person.Active!.Matricule!.Number, number));
    }

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
