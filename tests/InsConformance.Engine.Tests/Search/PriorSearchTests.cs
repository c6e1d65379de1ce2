using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Search;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Search;

/// <summary>Guide v2 règle 17; INS 7 to INS 10; business scenarios A1 and A2.</summary>
public sealed class PriorSearchTests
{
    private static readonly BirthDate Day = BirthDate.ParseIso("1977-07-14");

    private readonly World _world = new();

    public PriorSearchTests()
    {
        Add("MARTIN", "DURAND", "CATHERINE", "CATHERINE ANNE", null, "14/07/1977");
        Add("DURAND", null, "SOPHIE", "SOPHIE LOUISE", "LOUISE", "14/07/1977");
        Add("LEROY", null, "LUCAS", "LUCAS", "SOFIANE", "14/07/1977");
        Add("DURAND", null, "SOPHIE", "SOPHIE", null, "15/07/1977");
        Add("DUPONT MARTIN", null, "JEAN-PAUL", null, null, "02/03/1985");
        Add("OBRIEN", null, "MAEVE", null, null, "02/03/1985");
        Add("DUPONT", null, "JEANNE", null, null, "02/03/1985");
    }

    public static TheoryData<string?, string?, string?, string?, string> Table => new()
    {
        { null, null, null, null, "DURAND SOPHIE, LEROY LUCAS, MARTIN CATHERINE" }, // INS 7.1
        { "DUR", null, null, null, "DURAND SOPHIE, MARTIN CATHERINE" }, // INS 7.2, INS 10.1
        { null, "DUR", null, null, "DURAND SOPHIE, MARTIN CATHERINE" }, // INS 7.3, INS 10.1
        { null, null, "SO", null, "DURAND SOPHIE, LEROY LUCAS" }, // INS 7.4, INS 10.2
        { null, null, null, "SO", "DURAND SOPHIE, LEROY LUCAS" }, // INS 7.5, INS 10.2
        { null, null, "ANN", null, "MARTIN CATHERINE" }, // a further given name of the list
        { "DUR", null, "SO", null, "DURAND SOPHIE" }, // every field filled counts
        { "DUR", null, "LUC", null, "" },
        { "AND", null, null, null, "" }, // the middle of a name
        { "dur", null, null, null, "DURAND SOPHIE, MARTIN CATHERINE" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Finds_by_birth_date_and_first_letters(string? name, string? usedName, string? givenName, string? usedFirstName, string expected) =>
        Names(new NameSearch(Day)
        {
            BirthName = name,
            UsedName = usedName,
            BirthGivenName = givenName,
            UsedFirstName = usedFirstName,
        }).Should().Be(expected);

    [Theory]
    [InlineData("DUPONT-MARTIN", "DUPONT MARTIN JEAN-PAUL")] // INS 9.1
    [InlineData("O'BRIEN", "OBRIEN MAEVE")] // INS 9.2
    [InlineData("O’BRIEN", "OBRIEN MAEVE")]
    [InlineData("DUPONT--MARTIN", "DUPONT MARTIN JEAN-PAUL")] // INS 9.3
    [InlineData("DÜPONT MARTIN", "DUPONT MARTIN JEAN-PAUL")] // INS 9
    [InlineData("DUPOND", "")]
    public void Ignores_signs_and_accents_in_names(string typed, string expected) =>
        Names(new NameSearch(BirthDate.ParseIso("1985-03-02")) { BirthName = typed }).Should().Be(expected);

    [Theory]
    [InlineData("JEANPAUL")] // INS 9.4
    [InlineData("JEAN PAUL")]
    [InlineData("JEAN-PAUL")]
    public void Ignores_signs_in_given_names(string typed) =>
        Names(new NameSearch(BirthDate.ParseIso("1985-03-02")) { BirthGivenName = typed }).Should().Be("DUPONT MARTIN JEAN-PAUL");

    [Fact]
    public void A_date_that_nobody_has_finds_nobody() => Names(new NameSearch(BirthDate.ParseIso("1977-07-16"))).Should().BeEmpty();

    [Theory]
    [InlineData("277076322082910")]
    [InlineData("2 77 07 63 220 829 10")]
    public async Task Finds_by_matricule(string typed)
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);

        _world.Engine.Search.ByMatricule(World.Claire, typed).Done().Select(view => view.Id).Should().Equal(id);
    }

    [Theory]
    [InlineData("2770763220829", "MAT-LONGUEUR")]
    [InlineData("27707632208291", "MAT-LONGUEUR")]
    [InlineData("2770763220829100", "MAT-LONGUEUR")]
    [InlineData("", "MAT-LONGUEUR")]
    [InlineData("277076322082911", "MAT-CLE")]
    public async Task Refuses_a_wrong_matricule_before_any_search(string typed, string rule)
    {
        await _world.QualifiedAsync(Person.NessiRuth);

        var refusal = _world.Engine.Search.ByMatricule(World.Claire, typed).Refusal();

        refusal.Rule.Id.Should().Be(rule);
        refusal.Fields.Should().ContainSingle(field => field.Field == IdentityField.Matricule);
        _world.Journal<AccessEntry>().Should().BeEmpty();
    }

    [Fact]
    public async Task Finds_a_matricule_of_Corsica()
    {
        var id = await _world.RetrievedAsync(Person.Corse);

        _world.Engine.Search.ByMatricule(World.Claire, "180032b020401 23").Done().Select(view => view.Id).Should().Equal(id);
    }

    [Fact]
    public async Task Does_not_find_an_invalidated_matricule()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        _world.Engine.Trust.Downgrade(World.Officer, id, TrustStatus.Validated).Done();

        _world.Engine.Search.ByMatricule(World.Claire, "277076322082910").Done().Should().BeEmpty();
    }

    [Fact]
    public void Follows_the_identity_when_its_traits_change()
    {
        var id = _world.Provisional(Person.NessiRuth);
        _world.Edit(id, RecordField.BirthName, "NESSY").Done();
        _world.Edit(id, RecordField.UsedName, "ZOLA").Done();

        Names(new NameSearch(Day) { BirthName = "NESSI" }).Should().BeEmpty();
        Names(new NameSearch(Day) { BirthName = "NESSY" }).Should().Be("NESSY RUTH");
        Names(new NameSearch(Day) { BirthName = "ZOL" }).Should().Be("NESSY RUTH");
    }

    [Fact]
    public void Does_not_find_a_merged_identity()
    {
        var (kept, merged) = (_world.Provisional(Person.NessiRuth), _world.Provisional(Person.NessiRuth));
        _world.Engine.Merging.Merge(World.Officer, kept, merged).Done();

        _world.Engine.Search.ByBirthDate(World.Claire, new NameSearch(Day) { BirthName = "NESSI" }).Done()
            .Select(view => view.Id).Should().Equal(kept);
    }

    [Fact]
    public void Traces_who_searched_what()
    {
        Names(new NameSearch(Day) { BirthName = "DUR" });

        _world.Journal<AccessEntry>().Should().ContainSingle(row =>
            row.Kind == AccessKind.Search && row.By!.Name == "Claire BERNARD" && row.Detail!.Contains("14/07/1977") && row.Detail.Contains("DUR"));
    }

    private void Add(string name, string? usedName, string firstName, string? list, string? usedFirstName, string date) =>
        _world.Provisional(new IdentityDraft(new TraitsEntry
        {
            BirthName = name,
            UsedName = usedName,
            FirstBirthName = firstName,
            BirthGivenNames = list,
            UsedFirstName = usedFirstName,
            BirthDate = date,
            Sex = "F",
            BirthPlace = "63220",
        }));

    private string Names(NameSearch search) => string.Join(", ", _world.Engine.Search.ByBirthDate(World.Claire, search).Done()
        .Select(view => $"{view[RecordField.BirthName]} {view[RecordField.FirstBirthName]}"));
}
