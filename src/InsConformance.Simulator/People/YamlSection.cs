using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace InsConformance.Simulator.People;

/// <summary>A YAML mapping that is read key by key. What is wrong is noted with its line, and the reading goes on, so that one reading tells every error.</summary>
internal sealed class YamlSection(PeopleFileErrors errors, YamlMappingNode node)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string Required(string key)
    {
        if (Optional(key) is { } value)
            return value;
        if (!node.Children.ContainsKey(new YamlScalarNode(key)))
            errors.Add(node.Start.Line, $"la clé « {key} » manque.");
        return "";
    }

    public string? Optional(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } => value,
        _ => Wrong<string>(key, "attendu un texte"),
    };

    public int? OptionalNumber(string key)
    {
        if (Optional(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Note(key, "attendu un nombre entier");
        return null;
    }

    /// <summary>The value that a word stands for; null when the key is absent or the word unknown.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Optional(key) is not { } text)
            return null;
        if (words.TryGetValue(text, out var value))
            return value;
        Note(key, $"attendu l'un de {string.Join(", ", words.Keys)}");
        return null;
    }

    /// <summary>The value of that name, in any case; the key is required.</summary>
    public T Choice<T>(string key)
        where T : struct, Enum
    {
        Required(key);
        return Choice(key, PeopleWords.Of<T>()) ?? default;
    }

    public IReadOnlyList<string> List(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode sequence when sequence.All(item => item is YamlScalarNode { Value: not null }) => sequence.Select(item => ((YamlScalarNode)item).Value!).ToArray(),
        _ => Wrong<string[]>(key, "attendu une liste de textes") ?? [],
    };

    public YamlSection? Section(string key) => Node(key) switch
    {
        null => null,
        YamlMappingNode mapping => new YamlSection(errors, mapping),
        _ => Wrong<YamlSection>(key, "attendu des clés et des valeurs"),
    };

    public IReadOnlyList<YamlSection> Sections(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode sequence when sequence.All(item => item is YamlMappingNode) => sequence.Select(item => new YamlSection(errors, (YamlMappingNode)item)).ToArray(),
        _ => Wrong<YamlSection[]>(key, "attendu une liste d'éléments à clés") ?? [],
    };

    public void RefuseTheRest()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !_read.Contains(name))
                errors.Add(key.Start.Line, $"clé « {key} » inconnue. Clés possibles ici : {string.Join(", ", _read)}.");
        }
    }

    /// <summary>Notes what is wrong with the value of a key, or with the section when it has no such key.</summary>
    public void Note(string key, string expected) => errors.Add((Node(key) ?? node).Start.Line, $"clé « {key} » : {expected}.");

    private T? Wrong<T>(string key, string expected)
        where T : class
    {
        Note(key, expected);
        return null;
    }

    private YamlNode? Node(string key)
    {
        _read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
    }
}
