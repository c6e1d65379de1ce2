using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace InsConformance.Simulator.People;

/// <summary>A YAML mapping that is read key by key, and says where it is wrong.</summary>
internal sealed class YamlSection(string file, YamlMappingNode node)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string Required(string key) => Optional(key) ?? throw new SimulatorSetupException($"{file}, ligne {node.Start.Line} : la clé « {key} » manque.");

    public string? Optional(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } => value,
        _ => throw Wrong(key, "attendu un texte"),
    };

    public int? OptionalNumber(string key)
    {
        if (Optional(key) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(key, "attendu un nombre entier");
    }

    public T Choice<T>(string key)
        where T : struct, Enum
    {
        var text = Required(key);
        var index = Array.FindIndex(Enum.GetNames<T>(), name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? Enum.GetValues<T>()[index] : throw Wrong(key, $"attendu l'un de {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");
    }

    public IReadOnlyList<string> List(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode sequence => sequence.Select(item => item is YamlScalarNode { Value: { } value } ? value : throw Wrong(key, "attendu une liste de textes")).ToArray(),
        _ => throw Wrong(key, "attendu une liste de textes"),
    };

    public YamlSection? Section(string key) => Node(key) switch
    {
        null => null,
        YamlMappingNode mapping => new YamlSection(file, mapping),
        _ => throw Wrong(key, "attendu des clés et des valeurs"),
    };

    public IReadOnlyList<YamlSection> Sections(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode sequence => sequence
            .Select(item => item is YamlMappingNode mapping ? new YamlSection(file, mapping) : throw Wrong(key, "attendu une liste d'éléments à clés")).ToArray(),
        _ => throw Wrong(key, "attendu une liste"),
    };

    public void RefuseTheRest()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !_read.Contains(name))
                throw new SimulatorSetupException($"{file}, ligne {key.Start.Line} : clé « {key} » inconnue. Clés possibles ici : {string.Join(", ", _read)}.");
        }
    }

    public SimulatorSetupException Wrong(string key, string expected) =>
        new($"{file}, ligne {(Node(key) ?? node).Start.Line} : clé « {key} » : {expected}.");

    private YamlNode? Node(string key)
    {
        _read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
    }
}
