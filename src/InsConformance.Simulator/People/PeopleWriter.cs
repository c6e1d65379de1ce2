using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People;

/// <summary>Writes people to a file, one per line and as they come; <see cref="PeopleReader"/> reads it back.</summary>
public static class PeopleWriter
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a data set.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="format">Kind of file.</param>
    /// <param name="head">Name, edition and title; its own people are not written.</param>
    /// <param name="people">Invented people: what holds for all of them (found by a search, inferred) is said in the head.</param>
    /// <returns>How many people were written.</returns>
    public static int Write(Stream stream, PeopleFormat format, PeopleDataSet head, IEnumerable<TestPerson> people)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(people);
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Compact);
        text.WriteLine(format is PeopleFormat.Jsonl ? Line(json, buffer, () => Head(json, head)) : YamlHead(head));
        var count = 0;
        foreach (var person in people)
        {
            if (format is PeopleFormat.Yaml)
                text.Write("  - ");
            text.WriteLine(Line(json, buffer, () => Person(json, person)));
            count++;
        }

        return count;
    }

    /// <summary>A value in the form of JSON is a value in the form of YAML.</summary>
    private static string YamlHead(PeopleDataSet head) =>
        $"""
        # Personnes inventées par le banc : OID de test, numéros d'ordre d'au moins 990, noms qui commencent par TEST ou HARNAIS.
        dataset: {JsonSerializer.Serialize(head.Name, Relaxed)}
        edition: {JsonSerializer.Serialize(head.Edition, Relaxed)}
        title: {JsonSerializer.Serialize(head.Title, Relaxed)}
        presence: registered
        mark: INF
        basis: inferred
        people:
        """;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Line(Utf8JsonWriter json, MemoryStream buffer, Action write)
    {
        buffer.SetLength(0);
        json.Reset();
        write();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Head(Utf8JsonWriter json, PeopleDataSet head)
    {
        json.WriteStartObject();
        json.WriteString("dataset", head.Name);
        json.WriteString("edition", head.Edition);
        json.WriteString("title", head.Title);
        json.WriteString("presence", "registered");
        json.WriteString("mark", "INF");
        json.WriteString("basis", "inferred");
        json.WriteEndObject();
    }

    private static void Person(Utf8JsonWriter json, TestPerson person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        Text(json, "birthName", person.BirthName);
        Text(json, "givenNames", person.GivenNames);
        Text(json, "sex", person.Sex);
        Text(json, "birthDate", person.BirthDate);
        Text(json, "birthPlace", person.BirthPlace);
        if (person.Active is { } active)
        {
            json.WritePropertyName("ins");
            Entry(json, active);
        }

        if (person.History.Count > 0)
        {
            json.WriteStartArray("history");
            foreach (var entry in person.History)
                Entry(json, entry);
            json.WriteEndArray();
        }

        if (person.Card != new CardRight(person.Active?.Matricule?.Number ?? "", "1"))
        {
            json.WriteStartObject("card");
            json.WriteString("policyHolder", person.Card.PolicyHolder);
            json.WriteString("rank", person.Card.Rank);
            json.WriteEndObject();
        }

        Text(json, "note", person.Note);
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, InsEntry entry)
    {
        json.WriteStartObject();
        Text(json, "number", entry.Matricule?.Number);
        Text(json, "key", entry.Matricule?.Key);
        Text(json, "oid", entry.Oid);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }
}
