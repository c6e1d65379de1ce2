using InsConformance.Insi.Messages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InsConformance.Simulator.People;

/// <summary>Reads one YAML or JSON file of test people, strictly: an unknown key, a missing one or a value that cannot be served is an error that says its line.</summary>
internal static class PeopleFile
{
    public static PeopleDataSet Read(string file, string yaml)
    {
        var errors = new PeopleFileErrors(file);
        var top = new YamlSection(errors, Root(file, yaml));
        var (name, edition, title) = (top.Required("dataset"), top.Required("edition"), top.Required("title"));
        var defaults = new PeopleDefaults(
            $"{name}/{edition}", top.Choice("presence", PeopleWords.Presences), top.Choice("mark", PeopleWords.Marks), top.Choice("basis", PeopleWords.Bases));
        var people = new List<TestPerson>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in top.Sections("people"))
        {
            var person = Person(section, defaults);
            if (!known.Add(person.Id))
                section.Note("id", $"« {person.Id} » est déjà dans ce fichier ; donnez un identifiant à chaque personne");
            people.Add(person);
        }

        top.RefuseTheRest();
        errors.ThrowIfAny();
        return new PeopleDataSet(name, edition, title, people);
    }

    private static YamlMappingNode Root(string file, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException failure)
        {
            throw new SimulatorSetupException($"{file}, ligne {failure.Start.Line} : ce n'est pas du YAML ({failure.Message}).", failure);
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? root
            : throw new SimulatorSetupException($"{file} : attendu un document avec les clés dataset, edition, title et people.");
    }

    private static TestPerson Person(YamlSection section, PeopleDefaults defaults)
    {
        var person = new TestPerson
        {
            Id = section.Required("id"),
            DataSet = defaults.DataSet,
            Number = section.OptionalNumber("number"),
            BirthName = section.Optional("birthName"),
            GivenNames = section.Optional("givenNames"),
            Sex = section.Optional("sex"),
            BirthDate = section.Optional("birthDate"),
            BirthPlace = section.Optional("birthPlace"),
            UsedName = section.Optional("usedName"),
            Active = section.Section("ins") is { } ins ? Entry(ins) : null,
            History = section.Sections("history").Select(Entry).ToArray(),
            Card = section.Section("card") is { } card ? Right(card) : null,
            Presence = Choice("presence", PeopleWords.Presences, defaults.Presence) ?? PersonPresence.Absent,
            Mark = Choice("mark", PeopleWords.Marks, defaults.Mark) ?? default,
            Basis = Choice("basis", PeopleWords.Bases, defaults.Basis) ?? default,
            Sources = section.List("sources"),
            Note = section.Optional("note"),
        };
        foreach (var (key, expected) in PersonShape.Departures(person))
            section.Note(key, expected);
        section.RefuseTheRest();
        return person;

        T? Choice<T>(string key, OrderedDictionary<string, T> words, T? otherwise)
            where T : struct
        {
            if (otherwise is null)
                section.Required(key);
            return section.Choice(key, words) ?? otherwise;
        }
    }

    private static CardRight Right(YamlSection section)
    {
        var right = new CardRight(section.Required("policyHolder"), section.Required("rank"));
        section.RefuseTheRest();
        return right;
    }

    public static InsEntry Entry(YamlSection section)
    {
        var entry = new InsEntry
        {
            Matricule = new MatriculeParts(section.Required("number"), section.Required("key"), section.Optional("type")),
            Oid = section.Required("oid"),
            From = section.Optional("from"),
            To = section.Optional("to"),
        };
        section.RefuseTheRest();
        return entry;
    }
}
