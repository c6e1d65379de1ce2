using System.Text.Json;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.People;

/// <summary>Reads one person from one line of JSON, strictly, without building a tree. Throws <see cref="PersonLineException"/>, or <see cref="JsonException"/> for what is not JSON.</summary>
internal sealed class PersonLineReader(PeopleDefaults defaults)
{
    private readonly TextPool _pool = new();

    public TestPerson Read(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 8 });
        json.Read();
        var person = Person(ref json);
        return json.Read() ? throw new PersonLineException("attendu une seule personne par ligne.") : person;
    }

    private TestPerson Person(ref Utf8JsonReader json)
    {
        string? id = null, birthName = null, givenNames = null, sex = null, birthDate = null, birthPlace = null, usedName = null, note = null;
        int? number = null;
        InsEntry? active = null;
        CardRight? card = null;
        IReadOnlyList<InsEntry> history = [];
        IReadOnlyList<string> sources = [];
        var (presence, mark, basis) = (defaults.Presence, defaults.Mark, defaults.Basis);
        Open(ref json, JsonTokenType.StartObject, "une personne : { \"id\": … }");
        while (Key(ref json) is { } key)
        {
            switch (key)
            {
                case "id": id = Text(ref json, key, pooled: false); break;
                case "number": number = Integer(ref json); break;
                case "birthName": birthName = Text(ref json, key); break;
                case "givenNames": givenNames = Text(ref json, key); break;
                case "sex": sex = Text(ref json, key); break;
                case "birthDate": birthDate = Text(ref json, key); break;
                case "birthPlace": birthPlace = Text(ref json, key); break;
                case "usedName": usedName = Text(ref json, key); break;
                case "ins": active = Entry(ref json); break;
                case "history": history = Items(ref json, key, Entry); break;
                case "card": card = Right(ref json); break;
                case "presence": presence = Choice(ref json, key, PeopleWords.Presences); break;
                case "mark": mark = Choice(ref json, key, PeopleWords.Marks); break;
                case "basis": basis = Choice(ref json, key, PeopleWords.Bases); break;
                case "sources": sources = Items(ref json, key, (ref Utf8JsonReader item) => Value(ref item, "sources", pooled: true)); break;
                case "note": note = Text(ref json, key); break;
                default: throw Unknown(key, "id, number, birthName, givenNames, sex, birthDate, birthPlace, usedName, ins, history, card, presence, mark, basis, sources, note");
            }
        }

        return new TestPerson
        {
            Id = id ?? throw Missing("id"),
            DataSet = defaults.DataSet,
            Number = number,
            BirthName = birthName,
            GivenNames = givenNames,
            Sex = sex,
            BirthDate = birthDate,
            BirthPlace = birthPlace,
            UsedName = usedName,
            Active = active,
            History = history,
            Card = card,
            Presence = presence ?? throw Missing("presence"),
            Mark = mark ?? throw Missing("mark"),
            Basis = basis ?? throw Missing("basis"),
            Sources = sources,
            Note = note,
        };
    }

    private InsEntry Entry(ref Utf8JsonReader json)
    {
        string? number = null, digits = null, type = null, oid = null, from = null, to = null;
        Open(ref json, JsonTokenType.StartObject, "un INS : { \"number\": …, \"key\": …, \"oid\": … }");
        while (Key(ref json) is { } key)
        {
            switch (key)
            {
                case "number": number = Text(ref json, key, pooled: false); break;
                case "key": digits = Text(ref json, key); break;
                case "type": type = Text(ref json, key); break;
                case "oid": oid = Text(ref json, key); break;
                case "from": from = Text(ref json, key); break;
                case "to": to = Text(ref json, key); break;
                default: throw Unknown(key, "number, key, type, oid, from, to");
            }
        }

        var matricule = new MatriculeParts(number ?? throw Missing("number"), digits ?? throw Missing("key"), type);
        return new InsEntry { Matricule = matricule, Oid = oid ?? throw Missing("oid"), From = from, To = to };
    }

    private CardRight Right(ref Utf8JsonReader json)
    {
        string? holder = null, rank = null;
        Open(ref json, JsonTokenType.StartObject, "un droit : { \"policyHolder\": …, \"rank\": … }");
        while (Key(ref json) is { } key)
        {
            switch (key)
            {
                case "policyHolder": holder = Text(ref json, key); break;
                case "rank": rank = Text(ref json, key); break;
                default: throw Unknown(key, "policyHolder, rank");
            }
        }

        return new CardRight(holder ?? throw Missing("policyHolder"), rank ?? throw Missing("rank"));
    }

    /// <summary>The next key, the reader standing on its value; null at the end of the object.</summary>
    private string? Key(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType is JsonTokenType.EndObject)
            return null;
        var key = json.ValueIsEscaped ? json.GetString()! : _pool.Get(json.ValueSpan);
        json.Read();
        return key;
    }

    private string? Text(ref Utf8JsonReader json, string key, bool pooled = true) =>
        json.TokenType is JsonTokenType.Null ? null : Value(ref json, key, pooled);

    private string Value(ref Utf8JsonReader json, string key, bool pooled)
    {
        if (json.TokenType is not JsonTokenType.String)
            throw Wrong(key, "attendu un texte entre guillemets");
        return pooled && !json.ValueIsEscaped && json.ValueSpan.Length <= 64 ? _pool.Get(json.ValueSpan) : json.GetString()!;
    }

    private static int Integer(ref Utf8JsonReader json) =>
        json.TokenType is JsonTokenType.Number && json.TryGetInt32(out var number) ? number : throw Wrong("number", "attendu un nombre entier");

    private T Choice<T>(ref Utf8JsonReader json, string key, OrderedDictionary<string, T> words) =>
        words.TryGetValue(Value(ref json, key, pooled: true), out var value) ? value : throw Wrong(key, $"attendu l'un de {string.Join(", ", words.Keys)}");

    private static List<T> Items<T>(ref Utf8JsonReader json, string key, ItemReader<T> read)
    {
        Open(ref json, JsonTokenType.StartArray, $"une liste pour « {key} »");
        var items = new List<T>();
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
            items.Add(read(ref json));
        return items;
    }

    private static void Open(ref Utf8JsonReader json, JsonTokenType token, string expected)
    {
        if (json.TokenType != token)
            throw new PersonLineException($"attendu {expected}.");
    }

    private static PersonLineException Missing(string key) => new($"la clé « {key} » manque.");

    private static PersonLineException Unknown(string key, string known) => new($"clé « {key} » inconnue. Clés possibles ici : {known}.");

    private static PersonLineException Wrong(string key, string expected) => new($"clé « {key} » : {expected}.");

    private delegate T ItemReader<out T>(ref Utf8JsonReader json);
}
