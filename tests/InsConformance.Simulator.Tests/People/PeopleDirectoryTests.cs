using InsConformance.Insi.Messages;
using InsConformance.Simulator.People;

namespace InsConformance.Simulator.Tests.People;

public sealed class PeopleDirectoryTests
{
    private static readonly PeopleDirectory People = PeopleLibrary.Embedded().Select();

    [Theory]
    [InlineData("D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN", "M", "2001-06-17", null, "1010663220754", "60")]
    [InlineData("D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN", "M", "2001-06-17", "63220", "1010663220754", "60")]
    [InlineData("D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN", "M", "1990-04-14", "63220", "1900463220899", "81")]
    [InlineData("ADRTROIS", "DOMINIQUE", "F", "1997-02-26", "2A020", "297022A020778", "78")]
    [InlineData("ADRTROIS", "TOUSSAINT", "M", "1960-01-01", null, "160012B020777", "13")]
    [InlineData("ADRTROIS", "TOUSSAINT", "M", "1960-01-01", "2B020", "160012B020777", "13")]
    [InlineData("ADRUN", "ZOE", "F", "1975-12-31", null, "2751263220749", "74")]
    [InlineData("ADRUN", "BAPTISTE", "M", "1975-01-01", null, "1750163220748", "46")]
    [InlineData("ADRDEUX", "LAURENT", "M", "1981-01-01", null, "1810163220751", "40")]
    [InlineData("NESSI", "RUTH", "F", "1977-07-14", null, "2770763220829", "10")]
    [InlineData("NESSI", "MICHELANGELO", "M", "2010-08-07", null, "1100863220830", "60")]
    [InlineData("DE VINCI", "DONATELLO", "M", "2010-08-07", null, "1100863220831", "59")]
    [InlineData("DE VINCI", "RAPHAEL", "M", "2010-08-07", null, "1100863220832", "58")]
    [InlineData("DE VINCI", "LEONARDO", "M", "2014-02-01", "63220", "1140263220833", "56")]
    [InlineData("ECETINSI", "PIERRE-ALAIN", "M", "2009-07-14", null, "1090763220834", "89")]
    [InlineData("ECETINSI", "PIERRE-ALAIN MURIEL FLORIANT", "M", "2009-07-14", null, "1090763220834", "89")]
    [InlineData("TCHITCHI", "CATARINA", "F", "1936-06-21", null, "2360663220836", "56")]
    [InlineData("CORSE", "ANTHONY", "M", "1980-03-02", "2B020", "180032B020401", "23")]
    [InlineData("HERMAN", "GATIEN", "M", "1981-03-24", null, "1810363220456", "76")]
    [InlineData("PROVISOIRE", "MATRICULE", "M", "2009-07-01", null, "1090763220888", "35")]
    [InlineData("BENSA", "DANIELLE", "F", "2000-10-20", "27631", "2001027631789", "79")]
    public void Finds_one_person(string name, string givenName, string sex, string date, string? place, string number, string key)
    {
        var person = Search(name, givenName, sex, date, place).Should().ContainSingle().Which;

        person.Active!.Matricule.Should().Be(new MatriculeParts(number, key));
    }

    [Theory]
    [InlineData("TCHITCHI", "OLA", "F", "1936-06-21", null)]
    [InlineData("TCHITCHI", "OLA CATARINA BELLA", "F", "1936-06-21", null)]
    [InlineData("HOUILLES", "PIERRE", "M", "1993-01-27", null)]
    [InlineData("HOUILLES", "PIERRE PAUL JACQUES", "M", "1993-01-27", null)]
    [InlineData("D'AEION", "COEUR", "M", "1987-01-01", "2B020")]
    [InlineData("DE VINCI", "RUTH", "F", "1976-07-14", null)]
    [InlineData("ADRTROIS-DOES-NOT-EXIST", "DOMINIQUE", "F", "1997-02-26", null)]
    [InlineData("DE VINCI", "LEONARDODINO", "M", "2014-02-01", null)]
    [InlineData("DE VINCI", "DICAPRIO", "M", "2014-02-01", null)]
    [InlineData("VANDERMONDE", "ARIANA", "F", "1995-06-17", "77284")]
    [InlineData("PATB-QUATRE", "LAURENCE", "F", "1907-05-25", null)]
    [InlineData("NESSI", "NATHALIE", "F", "1977-07-14", null)]
    [InlineData("adrun", "zoe", "F", "1975-12-31", null)]
    [InlineData("ADRUN", "ZOÉ", "F", "1975-12-31", null)]
    [InlineData("ADRUN", "ZOE", "M", "1975-12-31", null)]
    [InlineData("ADRUN", "ZOE", "F", "1975-12-30", null)]
    [InlineData("ADRTROIS", "DOMINIQUE", "F", "1997-02-26", "20020")]
    public void Finds_nobody(string name, string givenName, string sex, string date, string? place)
        => Search(name, givenName, sex, date, place).Should().BeEmpty();

    [Fact]
    public void Two_people_approach_DE_VINCI_LEONARDO_without_birth_place()
        => Search("DE VINCI", "LEONARDO", "M", "2014-02-01", place: null).Select(person => person.Id).Should().BeEquivalentTo("de-vinci-leonardo", "de-vinci-leonardo-approchant");

    [Fact]
    public void An_empty_birth_place_does_not_restrict_the_search()
        => Search("ADRUN", "ZOE", "F", "1975-12-31", place: "").Should().ContainSingle();

    [Fact]
    public void Several_first_name_elements_find_nobody()
        => People.Search(new TraitsSearchRequest { BirthName = "TCHITCHI", GivenNames = ["CATARINA", "BELLA"], Sex = "F", BirthDate = "1936-06-21" }).Should().BeEmpty();

    [Fact]
    public void Says_by_what_the_closest_person_is_missed()
    {
        var closest = People.FindClosest(Request("TCHITCHI", "OLA", "F", "1936-06-21", "63220"));

        closest!.ToString().Should().Be("TCHITCHI CATARINA BELLA, qui diffère par : prénom (attendu « CATARINA ou BELLA », reçu « OLA »)");
    }

    [Fact]
    public void Finds_the_closest_person_by_birth_date_when_the_name_is_wrong()
    {
        var closest = People.FindClosest(Request("ADRUNE", "ZOE", "F", "1975-12-31", place: null));

        closest!.Differences.Should().Equal(new PersonDifference("nom de naissance", "ADRUN", "ADRUNE"));
    }

    [Fact]
    public void Nobody_is_close_to_a_name_and_a_date_that_nobody_has()
        => People.FindClosest(Request("INCONNU", "ZOE", "F", "1901-01-01", place: null)).Should().BeNull();

    private static IReadOnlyList<TestPerson> Search(string name, string givenName, string sex, string date, string? place)
        => People.Search(Request(name, givenName, sex, date, place));

    private static TraitsSearchRequest Request(string name, string givenName, string sex, string date, string? place)
        => new() { BirthName = name, GivenNames = [givenName], Sex = sex, BirthDate = date, BirthPlace = place };
}
