using InsConformance.Simulator.People;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.People;

public sealed class PeopleLibraryTests
{
    [Fact]
    public void Ships_the_twenty_eight_identities_of_the_reference_table()
    {
        var numbers = PeopleLibrary.Embedded().DataSets.SelectMany(set => set.People).Select(person => person.Number).OfType<int>().Distinct().Order();

        numbers.Should().Equal(Enumerable.Range(1, 28));
    }

    [Fact]
    public void Takes_the_newest_edition_of_each_data_set()
    {
        var people = PeopleLibrary.Embedded().Select();

        people.Find("herman-gatien")!.Active!.Matricule!.Key.Should().Be("76");
        people.Find("hermann-gatien").Should().BeNull();
    }

    [Fact]
    public void Takes_the_edition_asked_for_with_its_wrong_key()
    {
        var people = PeopleLibrary.Embedded().Select(new Dictionary<string, string> { ["cnda"] = "2022" });

        people.Find("hermann-gatien")!.Active!.Matricule!.Key.Should().Be("60");
        people.Find("hermann-gatien")!.DataSet.Should().Be("cnda/2022");
    }

    [Fact]
    public void Names_the_known_editions_when_another_is_asked_for()
    {
        var act = () => PeopleLibrary.Embedded().Select(new Dictionary<string, string> { ["cnda"] = "2019" });

        act.Should().Throw<SimulatorSetupException>().WithMessage("Le jeu de données « cnda » n'a pas d'édition « 2019 ». Éditions connues : 2022, 2023.");
    }

    [Fact]
    public void A_person_of_the_user_takes_the_place_of_the_one_of_the_same_identifier_and_others_are_added()
    {
        using var folder = new TestFolder();
        File.WriteAllText(
            Path.Combine(folder.Root.FullName, "mine.yaml"),
            """
            dataset: mine
            edition: "1"
            title: Les miennes
            people:
              - { id: adrun-zoe, birthName: ADRUN, presence: absent, mark: DOC, basis: secondary }
              - { id: harnais, birthName: HARNAIS, givenNames: TEST, sex: F, birthDate: "2000-01-01", ins: { number: "2000175056991", key: "00", oid: 1.2.250.1.213.1.4.10 },
                  presence: registered, mark: INF, basis: inferred }
            """);

        var people = PeopleLibrary.Embedded().OverriddenBy(folder.Root).Select();

        people.Find("adrun-zoe")!.Presence.Should().Be(PersonPresence.Absent);
        people.Find("harnais")!.DataSet.Should().Be("mine/1");
        people.Find("adrun-baptiste")!.DataSet.Should().Be("qualification/2023");
    }

    [Theory]
    [InlineData("dataset: x\nedition: \"1\"\ntitle: t\npeople:\n  - id: a\n    presence: absent\n    basis: secondary\n", "*people.yaml, ligne 5 : la clé « mark » manque.")]
    [InlineData("dataset: x\nedition: \"1\"\ntitle: t\nnames: []\n", "*people.yaml, ligne 4 : clé « names » inconnue. Clés possibles ici : dataset, edition, title, presence, mark, basis, people.")]
    [InlineData(
        "dataset: x\nedition: \"1\"\ntitle: t\npeople:\n  - id: a\n    presence: here\n    mark: REC\n    basis: secondary\n",
        "*people.yaml, ligne 6 : clé « presence » : attendu l'un de registered, injected, variant, absent.")]
    [InlineData("dataset: [", "*people.yaml, ligne * : ce n'est pas du YAML*")]
    [InlineData("", "*people.yaml : attendu un document avec les clés dataset, edition, title et people.")]
    public void A_wrong_file_says_its_line(string yaml, string message)
    {
        using var folder = new TestFolder();
        File.WriteAllText(Path.Combine(folder.Root.FullName, "people.yaml"), yaml);

        var act = () => PeopleLibrary.Open(folder.Root);

        act.Should().Throw<SimulatorSetupException>().WithMessage(message);
    }
}
