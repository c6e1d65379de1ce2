using System.Text.Json;

namespace InsConformance.Simulator.People;

/// <summary>
/// Reads a file of people in JSON lines: the head on the first line (<c>dataset</c>, <c>edition</c>, <c>title</c>, and what holds for everybody: <c>presence</c>,
/// <c>mark</c>, <c>basis</c>), then one person per line. Read as it comes: a base of a million people needs no more memory than the people themselves.
/// </summary>
internal static class PeopleLinesFile
{
    public static PeopleDataSet Read(string file, Stream stream)
    {
        var errors = new PeopleFileErrors(file);
        var people = new List<TestPerson>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        Head? head = null;
        PersonLineReader? reader = null;
        var number = 0;
        foreach (var line in Utf8Lines.Of(stream))
        {
            number++;
            if (line.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            try
            {
                if (reader is null)
                {
                    head = Head.Read(line.Span);
                    reader = new PersonLineReader(head.Defaults);
                    continue;
                }

                var person = reader.Read(line.Span);
                foreach (var (key, expected) in PersonShape.Departures(person))
                    errors.Add(number, $"clé « {key} » : {expected}.");
                if (!places.TryAdd(person.Id, number))
                    errors.Add(number, $"clé « id » : « {person.Id} » est déjà à la ligne {places[person.Id]} ; donnez un identifiant à chaque personne.");
                people.Add(person);
            }
            catch (PersonLineException failure)
            {
                errors.Add(number, failure.Message);
            }
            catch (JsonException failure)
            {
                errors.Add(number, $"ce n'est pas du JSON, à partir du caractère {failure.BytePositionInLine + 1}.");
            }

            if (reader is null)
                break;
        }

        errors.ThrowIfAny();
        return head is null
            ? throw new SimulatorSetupException($"{file} : fichier vide. Attendu une première ligne avec les clés dataset, edition et title, puis une personne par ligne.")
            : new PeopleDataSet(head.Name, head.Edition, head.Title, people);
    }

    private sealed record Head(string Name, string Edition, string Title, PeopleDefaults Defaults)
    {
        public static Head Read(ReadOnlySpan<byte> line)
        {
            var values = JsonSerializer.Deserialize<Dictionary<string, string>>(line) ?? [];
            var presence = Choice("presence", PeopleWords.Presences);
            var mark = Choice("mark", PeopleWords.Marks);
            var basis = Choice("basis", PeopleWords.Bases);
            var (name, edition, title) = (Required("dataset"), Required("edition"), Required("title"));
            if (values.Keys.FirstOrDefault() is { } unknown)
                throw new PersonLineException($"clé « {unknown} » inconnue. Clés possibles ici : dataset, edition, title, presence, mark, basis.");
            return new Head(name, edition, title, new PeopleDefaults($"{name}/{edition}", presence, mark, basis));

            string Required(string key) => values.Remove(key, out var value) ? value : throw new PersonLineException($"la clé « {key} » manque dans l'en-tête du fichier.");

            T? Choice<T>(string key, OrderedDictionary<string, T> words)
                where T : struct => !values.Remove(key, out var word) ? null
                : words.TryGetValue(word, out var value) ? value
                : throw new PersonLineException($"clé « {key} » : attendu l'un de {string.Join(", ", words.Keys)}.");
        }
    }
}
