using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Tests;

/// <summary>Public test identities (<c>fixtures/people</c>), as the service returns them today.</summary>
internal static class People
{
    public const string Nir = "1.2.250.1.213.1.4.8";
    public const string Nia = "1.2.250.1.213.1.4.9";

    public static Individual EcetinsiWithHistory { get; } = new()
    {
        Active = Ins("1090763220834", "89", Nir),
        History = [Ins("2090763220834", "39", Nir) with { From = "2019-03-01", To = "2019-02-28" }],
        Traits = Traits("ECETINSI", "PIERRE-ALAIN MURIEL FLORIANT", "M", "2009-07-14", "63220"),
    };

    public static Individual DArtagnan { get; } = new()
    {
        Active = Ins("1010663220754", "60", Nir),
        Traits = Traits("D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN GUNTHER", "M", "2001-06-17", "63220"),
    };

    public static Individual Provisoire { get; } = new()
    {
        Active = Ins("1090763220888", "35", Nia),
        Traits = Traits("PROVISOIRE", "MATRICULE", "M", "2009-07-01", "63220"),
    };

    public static Individual Adrtrois { get; } = new()
    {
        Active = Ins("297022A020778", "78", Nir),
        Traits = Traits("ADRTROIS", "DOMINIQUE", "F", "1997-02-26", "2A020"),
    };

    public static Individual CorseWithDuplicate { get; } = new()
    {
        Active = Ins("180032B020401", "23", Nir),
        History = [Ins("180032B020401", "23", Nir)],
        Traits = Traits("CORSE", "ANTHONY", "M", "1980-03-02", "2B020"),
    };

    public static InsEntry Ins(string number, string key, string oid) => new() { Matricule = new MatriculeParts(number, key), Oid = oid };

    private static ReturnedTraits Traits(string birthName, string givenNames, string sex, string birthDate, string birthPlace) => new()
    {
        BirthName = birthName,
        GivenNames = givenNames,
        Sex = sex,
        BirthDate = birthDate,
        BirthPlace = birthPlace,
    };
}
