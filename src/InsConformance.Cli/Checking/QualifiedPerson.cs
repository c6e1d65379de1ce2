using InsConformance.Exchange.Identities;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Simulator.People;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Checking;

/// <summary>A test person as a qualified identity: what INSi answers, taken as it is.</summary>
internal static class QualifiedPerson
{
    /// <summary>The identity of a test person.</summary>
    /// <exception cref="UserErrorException">There is no such person, or what INSi answers for it makes no qualified identity.</exception>
    public static DiffusedIdentity Find(PeopleDirectory people, string id)
    {
        if (people.Find(id) is not { } person)
            throw new UserErrorException(ExitCode.WrongUse, $"Aucune personne de test n'a l'identifiant « {id} ». Les lister : insconf people list.");
        return TryQualify(person, out var refusal) ?? throw new UserErrorException(ExitCode.WrongUse, $"« {id} » ne fait pas une identité qualifiée. {refusal!.Message}");
    }

    private static DiffusedIdentity? TryQualify(TestPerson person, out Refusal? refusal)
    {
        var place = BirthPlace.Unknown;
        var active = person.Active;
        if (!StoredName.TryParse(IdentityField.BirthName, person.BirthName, out var name, out refusal)
            || !GivenNames.TryParse(person.GivenNames, out var given, out refusal)
            || !BirthDate.TryParseIso(person.BirthDate, out var date, out refusal)
            || !SexCodes.TryParse(person.Sex, out var sex, out refusal)
            || !(person.BirthPlace is null || BirthPlace.TryParse(person.BirthPlace, out place, out refusal))
            || !Ins.TryParse(active?.Matricule?.Number + active?.Matricule?.Key, active?.Oid, out var ins, out refusal))
        {
            return null;
        }

        var strict = new StrictTraits
        {
            BirthName = name,
            BirthGivenNames = given,
            FirstBirthName = given.First,
            BirthDate = date,
            Sex = sex,
            BirthPlace = place,
        };
        DiffusedIdentity.TryQualify(strict, ins, out var identity, out refusal);
        return identity;
    }
}
