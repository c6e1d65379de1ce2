using InsConformance.Insi.Verification;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.People;

namespace InsConformance.Simulator.Verification;

/// <summary>
/// Compares an identity with the test person who holds its matricule. Confirmed when the matricule, the key, the OID, and every trait given
/// are those of the person, ordinally and without repair; what is left out is not compared (CNDA test 3.04). Inferred.
/// </summary>
internal sealed class Verifier
{
    private readonly TestPerson[] _people;
    private readonly CompactIndex _byMatricule;

    public Verifier(PeopleDirectory people, bool withInjected)
    {
        _people = people.All
            .Where(person => person.Active?.Matricule?.Number is not null
                && (person.Presence is PersonPresence.Registered || (withInjected && person.Presence is PersonPresence.Injected)))
            .ToArray();
        _byMatricule = CompactIndex.Of(_people.Length, (rank, hashes) => hashes.Add(CompactIndex.Hash(_people[rank].Active!.Matricule!.Number)));
    }

    /// <summary>Format departure of an identity: fault code and reason in French; null when it can be compared.</summary>
    public static (string Fault, string Why)? FirstDeparture(IdentityToVerify identity)
    {
        if (string.IsNullOrWhiteSpace(identity.BirthName))
            return ("insi_28", "le nom de naissance est absent ou vide");
        return InputControls.Sex(identity.Sex);
    }

    /// <summary>Whether the identity is that of the reference base, and why in French.</summary>
    public (bool IsConfirmed, string Why) Verify(IdentityToVerify identity)
    {
        var number = identity.Matricule?.Number ?? "";
        var holders = _byMatricule.Candidates(CompactIndex.Hash(number)).Select(rank => _people[rank]).Where(person => Same(person.Active!.Matricule!.Number, number)).ToArray();
        if (Array.Find(holders, person => !Differences(person, identity).Any()) is { } same)
            return (true, $"matricule, OID et traits donnés sont ceux de {same.DisplayName}");
        return ClosestPerson.Among(holders, person => Differences(person, identity)) is { } closest
            ? (false, $"le matricule est celui de {closest}")
            : (false, $"le matricule « {identity.Matricule?.Number ?? "absent"} » n'est celui de personne");
    }

    private static IEnumerable<PersonDifference> Differences(TestPerson person, IdentityToVerify identity)
    {
        var active = person.Active!;
        if (!Same(active.Matricule!.Key, identity.Matricule?.Key))
            yield return new("clé du matricule", active.Matricule.Key, identity.Matricule?.Key);
        if (!Same(active.Oid, identity.Oid))
            yield return new("OID", active.Oid, identity.Oid);
        if (!Same(person.BirthName, identity.BirthName))
            yield return new("nom de naissance", person.BirthName, identity.BirthName);
        if (identity.GivenName is { Length: > 0 } givenName && !person.GivenNameList.Contains(givenName, StringComparer.Ordinal))
            yield return new("prénom", string.Join(" ou ", person.GivenNameList), givenName);
        if (identity.GivenNames is { Length: > 0 } givenNames && !Same(person.GivenNames, givenNames))
            yield return new("liste des prénoms", person.GivenNames, givenNames);
        if (!Same(person.Sex, identity.Sex))
            yield return new("sexe", person.Sex, identity.Sex);
        if (identity.BirthDate is { Length: > 0 } birthDate && !Same(person.BirthDate, birthDate))
            yield return new("date de naissance", person.BirthDate, birthDate);
        if (identity.BirthPlace is { Length: > 0 } birthPlace && !IsPlaceOf(person, birthPlace))
            yield return new("lieu de naissance", person.BirthPlace, birthPlace);
    }

    /// <summary>A Corsican place also counts in its form without letter: the service returned it until October 2022, and the public lots hold it.</summary>
    private static bool IsPlaceOf(TestPerson person, string birthPlace) =>
        Same(person.BirthPlace, birthPlace) || (person.BirthPlace is ['2', 'A' or 'B', .. var rest] && Same($"20{rest}", birthPlace));

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
