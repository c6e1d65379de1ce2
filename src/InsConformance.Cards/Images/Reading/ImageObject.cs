using System.Globalization;
using System.Text.Json;

namespace InsConformance.Cards.Images.Reading;

/// <summary>One object of an image. Every member is asked for by its reader; what nobody asked for is an error, and so is what has not the shape asked for.</summary>
internal sealed class ImageObject(JsonElement element, string path, ImageNotes notes)
{
    private const string FrenchDate = "dd/MM/yyyy";
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public string Path(string name) => $"{path}.{name}";

    public void Error(string name, string message) => notes.Errors.Add(new(Path(name), message));

    public void Remark(string name, string message) => notes.Remarks.Add(new(Path(name), message));

    /// <summary>A text; null when absent, or wrong and said.</summary>
    public string? Text(string name)
    {
        if (Member(name) is not { } member)
            return null;
        if (member.ValueKind == JsonValueKind.String && member.GetString() is { Length: > 0 } text)
            return text;
        Error(name, $"un texte non vide est attendu, trouvé {Shown(member)}.");
        return null;
    }

    /// <summary>A text of a given shape; null when absent, or wrong and said.</summary>
    public string? Text(string name, Func<string, bool> hasShape, string expected)
    {
        var text = Text(name);
        if (text is null || hasShape(text))
            return text;
        Error(name, $"{expected}, trouvé « {text} ».");
        return null;
    }

    /// <summary>A text without which there is no card.</summary>
    public string RequiredText(string name, Func<string, bool> hasShape, string expected)
    {
        Require(name, expected);
        return Text(name, hasShape, expected) ?? "";
    }

    public int? Number(string name, int least, int most)
    {
        if (Member(name) is not { } member)
            return null;
        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number) && number >= least && number <= most)
            return number;
        Error(name, string.Create(CultureInfo.InvariantCulture, $"un nombre entier de {least} à {most} est attendu, trouvé {Shown(member)}."));
        return null;
    }

    public bool? Flag(string name)
    {
        if (Member(name) is not { } member)
            return null;
        if (member.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return member.GetBoolean();
        Error(name, $"true ou false est attendu, trouvé {Shown(member)}.");
        return null;
    }

    public DateOnly? Date(string name)
    {
        var text = Text(name);
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text, FrenchDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Error(name, $"une date JJ/MM/AAAA est attendue, trouvé « {text} ».");
        return null;
    }

    public ReadOnlyMemory<byte>? Bytes(string name, int least, int most)
    {
        var text = Text(name);
        if (text is null)
            return null;
        var digits = text.Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit) && digits.Length / 2 >= least && digits.Length / 2 <= most)
            return Convert.FromHexString(digits);
        Error(name, string.Create(CultureInfo.InvariantCulture, $"de {least} à {most} octets en hexadécimal sont attendus, trouvé « {Shortened(text)} »."));
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(string name, params ReadOnlySpan<(string Word, T Value)> choices)
        where T : struct
    {
        var text = Text(name);
        if (text is null)
            return null;
        var words = new List<string>();
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
                return value;
            words.Add(word);
        }

        Error(name, $"trouvé « {text} ». Valeurs possibles : {string.Join(", ", words)}.");
        return null;
    }

    public ImageObject? Object(string name)
    {
        if (Member(name) is not { } member)
            return null;
        if (member.ValueKind == JsonValueKind.Object)
            return new(member, Path(name), notes);
        Error(name, $"un objet est attendu, trouvé {Shown(member)}.");
        return null;
    }

    /// <summary>The objects of an array; none when absent.</summary>
    public IReadOnlyList<ImageObject> Objects(string name, int least, int most)
    {
        var found = new List<ImageObject>();
        foreach (var (item, itemPath) in Items(name, least, most))
        {
            if (item.ValueKind == JsonValueKind.Object)
                found.Add(new(item, itemPath, notes));
            else
                notes.Errors.Add(new(itemPath, $"un objet est attendu, trouvé {Shown(item)}."));
        }

        return found;
    }

    /// <summary>The texts of an array; none when absent.</summary>
    public IReadOnlyList<string> Texts(string name, int most, Func<string, bool> hasShape, string expected)
    {
        var found = new List<string>();
        foreach (var (item, itemPath) in Items(name, 0, most))
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { } text && hasShape(text))
                found.Add(text);
            else
                notes.Errors.Add(new(itemPath, $"{expected}, trouvé {Shown(item)}."));
        }

        return found;
    }

    /// <summary>The names of the members, for an object whose names are data.</summary>
    public IReadOnlyList<string> Names() => [.. element.EnumerateObject().Select(member => member.Name)];

    public void Require(string name, string expected)
    {
        if (!element.TryGetProperty(name, out _))
            Error(name, $"valeur absente ; {expected}.");
    }

    /// <summary>Says what nobody asked for: most often a misspelt name.</summary>
    public void RefuseOthers()
    {
        foreach (var member in element.EnumerateObject().Where(member => !_asked.Contains(member.Name)))
            Error(member.Name, $"nom inconnu ici. Noms possibles : {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
    }

    private JsonElement? Member(string name)
    {
        _asked.Add(name);
        return element.TryGetProperty(name, out var member) ? member : null;
    }

    private IEnumerable<(JsonElement Item, string Path)> Items(string name, int least, int most)
    {
        if (Member(name) is not { } member)
            yield break;
        if (member.ValueKind != JsonValueKind.Array || member.GetArrayLength() < least || member.GetArrayLength() > most)
        {
            Error(name, string.Create(CultureInfo.InvariantCulture, $"une liste de {least} à {most} éléments est attendue, trouvé {Shown(member)}."));
            yield break;
        }

        var index = 0;
        foreach (var item in member.EnumerateArray())
            yield return (item, string.Create(CultureInfo.InvariantCulture, $"{Path(name)}[{index++}]"));
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Object => "un objet",
        JsonValueKind.Array => string.Create(CultureInfo.InvariantCulture, $"une liste de {value.GetArrayLength()} éléments"),
        _ => $"« {Shortened(value.ToString())} »",
    };

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
