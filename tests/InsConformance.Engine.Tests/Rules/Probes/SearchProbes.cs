using InsConformance.Engine.Register;
using InsConformance.Engine.Search;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class SearchProbes
{
    private static readonly NameSearch On1977 = new(BirthDate.ParseIso("1977-07-14"));

    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(BirthDateAloneSearched, world => Finds(world, On1977, "DURAND SOPHIE", "LEROY LUCAS", "MARTIN CATHERINE")),
        new(BirthNameSearched, world => Finds(world, On1977 with { UsedName = "LEROY" }, "LEROY LUCAS")),
        new(UsedNameSearched, world => Finds(world, On1977 with { BirthName = "MARCHAND" }, "MARTIN CATHERINE")),
        new(FirstBirthNameSearched, world => Finds(world, On1977 with { UsedFirstName = "LUCAS" }, "LEROY LUCAS")),
        new(BirthGivenNamesSearched, world => Finds(world, On1977 with { BirthGivenName = "SOPHIE LOUISE" }, "DURAND SOPHIE")),
        new(FurtherGivenNamesSearched, world => Finds(world, On1977 with { BirthGivenName = "LOUISE" }, "DURAND SOPHIE")),
        new(UsedFirstNameSearched, world => Finds(world, On1977 with { BirthGivenName = "KATE" }, "MARTIN CATHERINE")),
        new(FirstLettersAreEnough, world => Finds(world, On1977 with { BirthName = "DUR" }, "DURAND SOPHIE")),
        new(HyphenIgnoredInSearch, world => Finds(world, On1977 with { BirthName = "MAR-TIN" }, "MARTIN CATHERINE")),
        new(ApostropheIgnoredInSearch, world => Finds(world, On1977 with { BirthName = "L'EROY" }, "LEROY LUCAS")),
        new(AccentIgnoredInSearch, world => Finds(world, On1977 with { BirthName = "LÉROY" }, "LEROY LUCAS")),
        new(SpaceIgnoredInSearch, world => Finds(world, On1977 with { BirthName = "LE ROY" }, "LEROY LUCAS")),
        new(FictitiousSearchReserved, world =>
        {
            var id = world.Provisional(Person.AdrunZoe);
            world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Fictitious).Done();
            var search = new NameSearch(BirthDate.ParseIso("1975-12-31"));
            return world.Engine.Search.ByBirthDate(World.Claire, search).Done().IsEmpty
                && world.Engine.Search.ByBirthDate(World.Officer, search).Done() is [{ Id: var found }] && found == id;
        }),
        new(FifteenCharactersDemanded, world => !world.Engine.Search.ByMatricule(World.Claire, "2770763220829").IsDone),
        new(KeyCheckedBeforeSearch, world => !world.Engine.Search.ByMatricule(World.Claire, "277076322082911").IsDone),
    ];

    private static bool Finds(World world, NameSearch search, params string[] expected)
    {
        Add("MARTIN", "CATHERINE", null, "MARCHAND", "KATE");
        Add("DURAND", "SOPHIE", "SOPHIE LOUISE", null, null);
        Add("LEROY", "LUCAS", null, null, null);
        var found = world.Engine.Search.ByBirthDate(World.Claire, search).Done();
        return found.Select(view => $"{view[RecordField.BirthName]} {view[RecordField.FirstBirthName]}").SequenceEqual(expected);

        void Add(string name, string firstName, string? list, string? usedName, string? usedFirstName) =>
            world.Provisional(new IdentityDraft(new TraitsEntry
            {
                BirthName = name,
                FirstBirthName = firstName,
                BirthGivenNames = list,
                UsedName = usedName,
                UsedFirstName = usedFirstName,
                BirthDate = "14/07/1977",
                Sex = "F",
                BirthPlace = "63220",
            }));
    }
}
