using InsConformance.Identity.Matricules;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.People;
using InsConformance.Simulator.People.Generation;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.People;

public sealed class PeopleGeneratorTests
{
    private static readonly TestPerson[] People = [.. new PeopleGenerator(7).Generate(5000)];

    [Fact]
    public void The_same_seed_gives_the_same_people()
        => new PeopleGenerator(7).Generate(200).Should().BeEquivalentTo(People.Take(200), options => options.WithStrictOrdering());

    [Fact]
    public void Another_seed_gives_others()
        => new PeopleGenerator(8).Generate(200).Select(person => person.DisplayName).Should().NotEqual(People.Take(200).Select(person => person.DisplayName));

    [Fact]
    public void Nobody_can_be_taken_for_a_real_person()
        => People.Should().OnlyContain(person => (person.BirthName!.StartsWith("TEST ") || person.BirthName.StartsWith("HARNAIS ")) && string.CompareOrdinal(person.Active!.Matricule!.Number!.Substring(10), "990") >= 0);

    [Fact]
    public void The_oid_is_that_of_tests_but_for_a_nia_whose_number_has_the_form_of_a_temporary_one()
    {
        People.Where(person => person.Active!.Oid == "1.2.250.1.213.1.4.9").Should().HaveCount(100).And.OnlyContain(person => person.Active!.Matricule!.Number![0] == '7' || person.Active.Matricule.Number[0] == '8');
        People.Where(person => person.Active!.Oid != "1.2.250.1.213.1.4.9").Should().OnlyContain(person => person.Active!.Oid == "1.2.250.1.213.1.4.10");
        People.SelectMany(person => person.History).Should().HaveCount(100).And.OnlyContain(entry => entry.Oid == "1.2.250.1.213.1.4.10");
    }

    [Fact]
    public void Every_matricule_is_well_formed_unique_and_has_its_key()
    {
        var matricules = People.SelectMany(person => person.History.Prepend(person.Active!)).Select(entry => entry.Matricule!).ToArray();

        matricules.Should().OnlyContain(matricule => Matricule.Parse(matricule.Number + matricule.Key).IsKeyValid);
        matricules.Select(matricule => matricule.Number).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_matricule_is_coherent_with_the_year_and_the_place()
        => People.Should().OnlyContain(person => person.Active!.Matricule!.Number!.Substring(1, 2) == person.BirthDate!.Substring(2, 2) && person.Active.Matricule.Number.Substring(5, 5) == person.BirthPlace);

    [Fact]
    public void Fifteen_people_show_every_case()
    {
        var few = People.Take(15).ToArray();

        few.Should().Contain(person => person.BirthPlace!.StartsWith("2A")).And.Contain(person => person.BirthPlace!.StartsWith("2B"))
            .And.Contain(person => person.BirthPlace!.StartsWith("99")).And.Contain(person => person.BirthPlace == "97411" || person.BirthPlace == "98735")
            .And.Contain(person => person.BirthDate!.EndsWith("-00-00")).And.Contain(person => person.BirthDate!.EndsWith("-00") && !person.BirthDate.EndsWith("-00-00"))
            .And.Contain(person => string.CompareOrdinal(person.BirthDate!.Substring(8), "31") > 0)
            .And.Contain(person => person.History.Count == 1).And.Contain(person => person.Card.Rank == "2");
    }

    [Fact]
    public void Homonyms_are_told_apart_by_the_birth_place_only()
    {
        var (one, other) = (People[3], People[4]);
        var directory = new PeopleDirectory(People);
        var request = new TraitsSearchRequest { BirthName = one.BirthName, GivenNames = [one.GivenNameList[0]], Sex = one.Sex, BirthDate = one.BirthDate };

        directory.Search(request).Should().Equal(one, other);
        directory.Search(request with { BirthPlace = other.BirthPlace }).Should().Equal(other);
    }

    [Theory]
    [InlineData(PeopleFormat.Jsonl, "people.jsonl")]
    [InlineData(PeopleFormat.Yaml, "people.yaml")]
    public void What_is_written_is_read_back(PeopleFormat format, string name)
    {
        using var folder = new TestFolder();
        var file = new FileInfo(Path.Combine(folder.Root.FullName, name));
        using (var stream = file.Create())
            PeopleWriter.Write(stream, format, new PeopleDataSet("generated", "7", "t", []), People.Take(60)).Should().Be(60);

        PeopleReader.Read(file).People.Should().BeEquivalentTo(People.Take(60), options => options.WithStrictOrdering());
    }

    [Fact]
    public void Everybody_is_found_among_many()
    {
        var directory = new PeopleDirectory(People);

        foreach (var person in People)
        {
            var request = new TraitsSearchRequest { BirthName = person.BirthName, GivenNames = [person.GivenNameList[^1]], Sex = person.Sex, BirthDate = person.BirthDate, BirthPlace = person.BirthPlace };
            directory.Search(request).Should().Contain(person);
        }
    }
}
