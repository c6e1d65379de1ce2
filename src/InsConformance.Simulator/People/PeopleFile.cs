using InsConformance.Identity.Rules;
using InsConformance.Insi.Faults;
using InsConformance.Insi.Messages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InsConformance.Simulator.People;

/// <summary>Reads one YAML file of test people, strictly: an unknown or missing key is an error that says its line.</summary>
internal static class PeopleFile
{
    public static PeopleDataSet Read(string file, string yaml)
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

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
            throw new SimulatorSetupException($"{file} : attendu un document avec les clés dataset, edition, title et people.");

        var top = new YamlSection(file, root);
        var (name, edition, title) = (top.Required("dataset"), top.Required("edition"), top.Required("title"));
        var people = top.Sections("people").Select(section => Person(section, $"{name}/{edition}")).ToArray();
        top.RefuseTheRest();
        return new PeopleDataSet(name, edition, title, people);
    }

    private static TestPerson Person(YamlSection section, string dataSet)
    {
        var person = new TestPerson
        {
            Id = section.Required("id"),
            DataSet = dataSet,
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
            Presence = section.Choice<PersonPresence>("presence"),
            Mark = Marks.TryGetValue(section.Required("mark"), out var mark)
                ? mark
                : throw section.Wrong("mark", $"attendu l'un de {string.Join(", ", Marks.Keys)}"),
            Basis = section.Choice<Basis>("basis"),
            Sources = section.List("sources"),
            Note = section.Optional("note"),
        };
        section.RefuseTheRest();
        return person;
    }

    private static CardRight Right(YamlSection section)
    {
        var right = new CardRight(section.Required("policyHolder"), section.Required("rank"));
        section.RefuseTheRest();
        return right;
    }

    private static InsEntry Entry(YamlSection section)
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

    private static readonly Dictionary<string, SourceMark> Marks = new(StringComparer.Ordinal)
    {
        ["REC"] = SourceMark.Recorded,
        ["CNDA"] = SourceMark.TestPackage,
        ["DOC"] = SourceMark.Documented,
        ["CLI"] = SourceMark.ClientCode,
        ["INF"] = SourceMark.Inferred,
    };
}
