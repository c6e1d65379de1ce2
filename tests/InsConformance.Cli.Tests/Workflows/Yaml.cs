using YamlDotNet.RepresentationModel;

namespace InsConformance.Cli.Tests.Workflows;

/// <summary>Reading of a workflow.</summary>
internal static class Yaml
{
    public static YamlNode Read(string file)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(file);
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    /// <summary>A member; null when there is none.</summary>
    public static YamlNode? Find(this YamlNode node, string name) => ((YamlMappingNode)node).Children.FirstOrDefault(member => ((YamlScalarNode)member.Key).Value == name).Value;

    public static string? Text(this YamlNode node, string name) => ((YamlScalarNode?)node.Find(name))?.Value;

    public static IEnumerable<YamlNode> List(this YamlNode node, string name) => (YamlSequenceNode?)node.Find(name) ?? Enumerable.Empty<YamlNode>();

    public static IEnumerable<string> Texts(this YamlNode node, string name) => node.List(name).Select(one => ((YamlScalarNode)one).Value!);

    public static IEnumerable<KeyValuePair<string, YamlNode>> Members(this YamlNode node) =>
        ((YamlMappingNode)node).Children.Select(member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, member.Value));

    public static IEnumerable<KeyValuePair<string, string>> Values(this YamlNode node) => node.Members().Select(member => KeyValuePair.Create(member.Key, ((YamlScalarNode)member.Value).Value!));
}
