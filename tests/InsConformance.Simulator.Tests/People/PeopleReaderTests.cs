using InsConformance.Simulator.People;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.People;

public sealed class PeopleReaderTests : IDisposable
{
    private const string Head = """{"dataset":"editor","edition":"1","title":"Les nôtres","presence":"registered","mark":"INF","basis":"inferred"}""";
    private const string Ours = """{"id":"nous-1","birthName":"TEST UN","givenNames":"ANNE","sex":"F","birthDate":"1980-02-29","birthPlace":"63220","ins":{"number":"2800263220990","key":"10","oid":"1.2.250.1.213.1.4.10"}}""";

    private readonly TestFolder _folder = new();

    [Fact]
    public void Reads_json_lines()
    {
        var set = PeopleReader.Read(Write("people.jsonl", $"{Head}\n{Ours}\n"));

        set.Name.Should().Be("editor");
        var person = set.People.Should().ContainSingle().Which;
        person.DataSet.Should().Be("editor/1");
        person.Active!.Matricule!.Number.Should().Be("2800263220990");
        person.Presence.Should().Be(PersonPresence.Registered);
    }

    [Theory]
    [InlineData("people.json")]
    [InlineData("people.yaml")]
    public void Reads_json_where_yaml_is_read(string name)
    {
        var set = PeopleReader.Read(Write(name, $$"""{"dataset":"editor","edition":"1","title":"t","presence":"registered","mark":"INF","basis":"inferred","people":[{{Ours}}]}"""));

        set.People.Single().Should().BeEquivalentTo(PeopleReader.Read(Write("people.jsonl", $"{Head}\n{Ours}\n")).People.Single());
    }

    [Fact]
    public void Says_every_error_of_json_lines_at_once_each_with_its_line()
    {
        var wrong = Ours.Replace("\"F\"", "\"X\"", StringComparison.Ordinal).Replace("1980-02-29", "29/02/1980", StringComparison.Ordinal);
        var file = Write("people.jsonl", string.Join('\n', Head, Ours, Ours, wrong.Replace("nous-1", "nous-2", StringComparison.Ordinal), "{\"nom\":\"X\"}", "{\"id\":", "{\"birthName\":\"X\"}"));

        var act = () => PeopleReader.Read(file);

        act.Should().Throw<SimulatorSetupException>().Which.Message.Split('\n').Select(line => line[(line.IndexOf(", ", StringComparison.Ordinal) + 2)..]).Should().Equal(
            "ligne 3 : clé « id » : « nous-1 » est déjà à la ligne 2 ; donnez un identifiant à chaque personne.",
            "ligne 4 : clé « sex » : attendu M ou F, lu « X ».",
            "ligne 4 : clé « birthDate » : attendu AAAA-MM-JJ, lu « 29/02/1980 ».",
            "ligne 5 : clé « nom » inconnue. Clés possibles ici : id, number, birthName, givenNames, sex, birthDate, birthPlace, usedName, ins, history, card, presence, mark, basis, sources, note.",
            "ligne 6 : ce n'est pas du JSON, à partir du caractère 7.",
            "ligne 7 : la clé « id » manque.");
    }

    [Fact]
    public void Says_every_error_of_yaml_at_once_each_with_its_line()
    {
        var file = Write("people.yaml", "dataset: x\nedition: \"1\"\ntitle: t\nmark: INF\nbasis: inferred\npeople:\n  - id: a\n    presence: registered\n    sexe: M\n  - id: a\n    presence: absent\n    birthPlace: \"63\"\n");

        var act = () => PeopleReader.Read(file);

        act.Should().Throw<SimulatorSetupException>().Which.Message.Split('\n').Select(line => line[(line.IndexOf(", ", StringComparison.Ordinal) + 2)..]).Should().SatisfyRespectively(
            line => line.Should().Be("ligne 7 : clé « ins » : attendu un INS, car une recherche trouve cette personne (presence)."),
            line => line.Should().StartWith("ligne 9 : clé « sexe » inconnue. Clés possibles ici : id, "),
            line => line.Should().Be("ligne 12 : clé « birthPlace » : attendu les cinq caractères d'un code officiel géographique, lu « 63 »."),
            line => line.Should().Be("ligne 10 : clé « id » : « a » est déjà dans ce fichier ; donnez un identifiant à chaque personne."));
    }

    [Fact]
    public void Says_the_errors_of_all_files()
    {
        var act = () => PeopleReader.Read([Write("one.jsonl", ""), Write("two.csv", "x"), new FileInfo(Path.Combine(_folder.Root.FullName, "absent.yaml"))]);

        act.Should().Throw<SimulatorSetupException>().WithMessage("*one.jsonl : fichier vide.*two.csv : fichier de personnes de format inconnu.*absent.yaml : fichier de personnes illisible*");
    }

    [Fact]
    public void Lines_may_be_longer_than_what_is_read_at_once()
    {
        var note = new string('x', 200_000);

        PeopleReader.Read(Write("people.jsonl", $"{Head}\r\n{Ours[..^1]},\"note\":\"{note}\"}}")).People.Single().Note.Should().Be(note);
    }

    [Fact]
    public void A_person_of_a_file_takes_the_place_of_the_one_of_the_same_identifier()
    {
        var shipped = PeopleLibrary.Embedded().Select();

        var people = PeopleLibrary.Embedded().With([Write("people.jsonl", $"{Head}\n{Ours}\n{Ours.Replace("nous-1", "adrun-zoe", StringComparison.Ordinal)}\n")]).Select();

        people.Find("adrun-zoe")!.BirthName.Should().Be("TEST UN");
        people.All.Should().HaveCount(shipped.All.Count + 1);
        people.All[^1].Id.Should().Be("nous-1");
    }

    public void Dispose() => _folder.Dispose();

    private FileInfo Write(string name, string text)
    {
        var file = new FileInfo(Path.Combine(_folder.Root.FullName, name));
        File.WriteAllText(file.FullName, text);
        return file;
    }
}
