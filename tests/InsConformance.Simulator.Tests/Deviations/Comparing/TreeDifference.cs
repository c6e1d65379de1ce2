using System.Xml;
using System.Xml.Linq;

namespace InsConformance.Simulator.Tests.Deviations.Comparing;

/// <summary>What differs between two XML trees whatever their letters: names in their namespaces, attributes, texts, order; no prefix, no comment, no blank between elements.</summary>
/// <param name="Place">Path of local names from the envelope.</param>
/// <param name="What">What differs there.</param>
internal sealed record TreeDifference(string Place, string What)
{
    public override string ToString() => $"{Place} : {What}";

    /// <summary>The differences, or null when one of the two is not well formed.</summary>
    public static IReadOnlyList<TreeDifference>? Between(byte[] one, byte[] other) =>
        Read(one) is { } first && Read(other) is { } second ? [.. Of("", first, second)] : null;

    private static XElement? Read(byte[] message)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(message), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<TreeDifference> Of(string path, XElement one, XElement other)
    {
        var place = path.Length == 0 ? "Envelope" : path;
        if (one.Name != other.Name)
        {
            yield return new TreeDifference(place, $"{one.Name} → {other.Name}");
            yield break;
        }

        foreach (var difference in Attributes(place, one, other))
            yield return difference;
        if (Text(one) != Text(other))
            yield return new TreeDifference(place, $"« {Text(one)} » → « {Text(other)} »");
        foreach (var difference in Children(path, place, [.. one.Elements()], [.. other.Elements()]))
            yield return difference;
    }

    private static IEnumerable<TreeDifference> Attributes(string place, XElement one, XElement other)
    {
        var (left, right) = (Own(one), Own(other));
        foreach (var name in left.Keys.Union(right.Keys))
        {
            if (left.GetValueOrDefault(name) != right.GetValueOrDefault(name))
                yield return new TreeDifference(place, $"attribut {name} « {left.GetValueOrDefault(name)} » → « {right.GetValueOrDefault(name)} »");
        }
    }

    private static IEnumerable<TreeDifference> Children(string path, string place, List<XElement> left, List<XElement> right)
    {
        if (left.Count == right.Count)
        {
            if (!left.Select(child => child.Name).SequenceEqual(right.Select(child => child.Name)) && Names(left).SequenceEqual(Names(right)))
            {
                yield return new TreeDifference(place, "ordre des éléments");
                right = [.. left.Select(child => right.First(same => same.Name == child.Name))];
            }

            foreach (var difference in left.Zip(right).SelectMany(pair => Of(Step(path, pair.First), pair.First, pair.Second)))
                yield return difference;
            yield break;
        }

        var (more, fewer, word) = left.Count > right.Count ? (left, right, "retiré") : (right, left, "ajouté");
        var at = 0;
        foreach (var child in more)
        {
            if (at < fewer.Count && fewer[at].Name == child.Name && (more.Count - fewer.Count == 1 || XNode.DeepEquals(fewer[at], child) || fewer.Count(same => same.Name == child.Name) == more.Count(same => same.Name == child.Name)))
            {
                var (one, other) = ReferenceEquals(more, left) ? (child, fewer[at]) : (fewer[at], child);
                foreach (var difference in Of(Step(path, child), one, other))
                    yield return difference;
                at++;
            }
            else
            {
                yield return new TreeDifference(Step(path, child), word);
            }
        }
    }

    private static IEnumerable<string> Names(IEnumerable<XElement> elements) => elements.Select(element => element.Name.ToString()).Order(StringComparer.Ordinal);

    private static string Step(string path, XElement child) => path.Length == 0 ? child.Name.LocalName : $"{path}/{child.Name.LocalName}";

    private static Dictionary<string, string> Own(XElement element) =>
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToDictionary(attribute => attribute.Name.ToString(), attribute => attribute.Value);

    private static string Text(XElement element)
    {
        var text = string.Concat(element.Nodes().OfType<XText>().Select(node => node.Value));
        return element.HasElements && string.IsNullOrWhiteSpace(text) ? "" : text;
    }
}
