using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.Tests.Deviations;

/// <summary>What the rules of the bench make of an outcome, for somebody who knows ECETINSI PIERRE-ALAIN.</summary>
internal static class GoodClient
{
    private static readonly StrictTraits Local = new()
    {
        BirthName = StoredName.Parse("ECETINSI"),
        FirstBirthName = StoredName.Parse("PIERRE-ALAIN"),
        BirthDate = BirthDate.ParseIso("2009-07-14"),
        Sex = Sex.Male,
        BirthPlace = BirthPlace.Parse("63220"),
    };

    /// <summary>Whether the identity returned may be taken in.</summary>
    public static bool TakesIn(InsiOutcome outcome, Platform platform)
    {
        if (outcome is not InsiOutcome.Answered { Answer: { Code: "00", Individual: { } individual } })
            return false;
        var returned = Returned(individual);
        return ReturnChecks.Inspect(returned, platform, _ => false).Failed is null
            && TraitComparer.Compare(Local, returned).Correspondence is not Correspondence.Major;
    }

    private static ReturnedIdentity Returned(Individual individual) => new()
    {
        Matricule = individual.Active?.Matricule?.Number + individual.Active?.Matricule?.Key,
        Oid = individual.Active?.Oid,
        BirthName = individual.Traits?.BirthName,
        GivenNames = individual.Traits?.GivenNames,
        Sex = individual.Traits?.Sex,
        BirthDate = individual.Traits?.BirthDate,
        BirthPlace = individual.Traits?.BirthPlace,
    };
}
