using InsConformance.Engine.Register;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Tests.Support;

/// <summary>A test person of the CNDA package or of the ANS kits, with literals: what a user types, what INSi returns.</summary>
internal sealed record Person(
    string BirthName, string FirstName, string GivenNames, string Sex, string Day, string Iso, string Place, string Number, string Key)
{
    private const string Nir = "1.2.250.1.213.1.4.8";

    public string Oid { get; init; } = Nir;

    public IReadOnlyList<InsEntry> History { get; init; } = [];

    public static Person Ecetinsi { get; } = new(
        "ECETINSI", "PIERRE-ALAIN", "PIERRE-ALAIN MURIEL FLORIANT", "M", "14/07/2009", "2009-07-14", "63220", "1090763220834", "89")
    {
        History =
        [
            new InsEntry { Matricule = new("2090763220834", "39"), Oid = Nir, From = "2019-03-01", To = "2019-02-28" },
            new InsEntry { Matricule = new("2090663220123", "55"), Oid = Nir },
        ],
    };

    public static Person AdrunZoe { get; } = new(
        "ADRUN", "ZOE", "ZOE", "F", "31/12/1975", "1975-12-31", "63220", "2751263220749", "74");

    public static Person NessiRuth { get; } = new(
        "NESSI", "RUTH", "RUTH ISABELLE", "F", "14/07/1977", "1977-07-14", "63220", "2770763220829", "10");

    public static Person Tchitchi { get; } = new(
        "TCHITCHI", "CATARINA", "CATARINA BELLA", "F", "21/06/1936", "1936-06-21", "63220", "2360663220836", "56");

    public static Person Leonardo { get; } = new(
        "DE VINCI", "LEONARDO", "LEONARDO PIERO", "M", "01/02/2014", "2014-02-01", "63220", "1140263220833", "56");

    public static Person Houilles { get; } = new(
        "HOUILLES", "PIERRE", "PIERRE PAUL JACQUES", "M", "27/01/1993", "1993-01-27", "63220", "", "");

    public static Person Dartagnan { get; } = new(
        "D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN", "PIERRE-ALAIN GUNTHER", "M", "17/06/2001", "2001-06-17", "63220", "1010663220754", "60");

    public static Person Provisoire { get; } = new(
        "PROVISOIRE", "MATRICULE", "MATRICULE", "M", "01/07/2009", "2009-07-01", "63220", "1090763220888", "35")
    {
        Oid = "1.2.250.1.213.1.4.9",
    };

    public static Person Corse { get; } = new(
        "CORSE", "ANTHONY", "ANTHONY", "M", "02/03/1980", "1980-03-02", "2B020", "180032B020401", "23")
    {
        History = [new InsEntry { Matricule = new("180032B020401", "23"), Oid = Nir }],
    };

    public static Person Herman { get; } = new(
        "HERMAN", "GATIEN", "GATIEN", "M", "24/03/1981", "1981-03-24", "63220", "1810363220456", "76")
    {
        History =
        [
            new InsEntry { Matricule = new("1810363220456", "76"), Oid = Nir },
            new InsEntry { Matricule = new("2810363220456", "10"), Oid = Nir },
        ],
    };

    public static Person Garcia { get; } = new(
        "GARCIA-HAMMADI", "SARAH-LOU", "SARAH-LOU ANNA", "F", "21/01/1977", "1977-01-21", "01154", "2770101154003", "29");

    /// <summary>What a user types to create the identity: the five mandatory traits.</summary>
    public TraitsEntry Typed => new()
    {
        BirthName = BirthName,
        FirstBirthName = FirstName,
        BirthDate = Day,
        Sex = Sex,
        BirthPlace = Place,
    };

    public IdentityDraft Draft => new(Typed);

    public ReturnedTraits Traits => new()
    {
        BirthName = BirthName,
        GivenNames = GivenNames,
        Sex = Sex,
        BirthDate = Iso,
        BirthPlace = Place,
    };

    public Individual Individual => new()
    {
        Active = new InsEntry { Matricule = new(Number, Key), Oid = Oid },
        History = History,
        Traits = Traits,
    };

    public InsiAnswer Answer => InsiAnswer.Found(Individual);

    public InsiAnswer AnswerWith(Func<ReturnedTraits, ReturnedTraits> change) =>
        InsiAnswer.Found(Individual with { Traits = change(Traits) });

    public InsiAnswer AnswerWithActive(Func<InsEntry, InsEntry> change) =>
        InsiAnswer.Found(Individual with { Active = change(Individual.Active!) });
}
