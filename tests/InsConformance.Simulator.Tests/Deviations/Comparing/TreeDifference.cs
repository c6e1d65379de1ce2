using System.Xml;
using System.Xml.Linq;

namespace InsConformance.Simulator.Tests.Deviations.Comparing;

/// <summary>What differs between two XML trees whatever their letters: names in their namespaces, attributes, texts, order; no prefix, no comment, no blank between elements.</summary>
/// <param name="Place">Path of local names from the envelope, <c>Envelope</c> for the envelope itself.</param>
/// <param name="What">What differs there.</param>
internal sealed record TreeDifference(string Place, string What)
{
    public override string ToString() => $"{Place} : {What}";

    /// <summary>The differences, or null when the second message is not well formed.</summary>
    public static IReadOnlyList<TreeDifference>? Between(byte[] one, byte[] other)
    {
        try
        {
            return [.. Of("", Read(one), Read(other))];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XElement Read(byte[] message)
    {
        using var reader = XmlReader.Create(new MemoryStream(message), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader).Root!;
    }

    private static IEnumerable<TreeDifference> Of(string path, XElement one, XElement other)
    {
        var place = path.Length == 0 ? "Envelope" : path;
        if (one.Name != other.Name)
            return [new TreeDifference(place, $"{one.Name} → {other.Name}")];
        return [.. Attributes(place, one, other), .. Texts(place, one, other), .. Order(place, one, other), .. Children(path, one, other)];
    }

    private static IEnumerable<TreeDifference> Attributes(string place, XElement one, XElement other)
    {
        var (left, right) = (Own(one), Own(other));
        return from name in left.Keys.Union(right.Keys)
               let was = left.GetValueOrDefault(name)
               let now = right.GetValueOrDefault(name)
               where was != now
               select new TreeDifference(place, $"attribut {name} « {was} » → « {now} »");
    }

    private static IEnumerable<TreeDifference> Texts(string place, XElement one, XElement other) =>
        Text(one) == Text(other) ? [] : [new TreeDifference(place, $"« {Text(one)} » → « {Text(other)} »")];

    private static IEnumerable<TreeDifference> Order(string place, XElement one, XElement other) =>
        Names(one).SequenceEqual(Names(other)) || !HaveTheSameChildren(one, other) ? [] : [new TreeDifference(place, "ordre des éléments")];

    /// <summary>Children answer each other by name and rank; by rank alone when one of them is renamed.</summary>
    private static IEnumerable<TreeDifference> Children(string path, XElement one, XElement other)
    {
        if (one.Elements().Count() == other.Elements().Count() && !HaveTheSameChildren(one, other))
            return one.Elements().Zip(other.Elements()).SelectMany(pair => Of(Step(path, pair.First), pair.First, pair.Second));
        var (left, right) = (Ranked(one), Ranked(other));
        return left.Keys.Union(right.Keys).SelectMany(key => (left.GetValueOrDefault(key), right.GetValueOrDefault(key)) switch
        {
            ({ } was, { } now) => Of(Step(path, was), was, now),
            ({ } was, null) => [new TreeDifference(Step(path, was), "retiré")],
            (_, var now) => [new TreeDifference(Step(path, now!), "ajouté")],
        });
    }

    private static Dictionary<(XName Name, int Rank), XElement> Ranked(XElement parent) =>
        parent.Elements().ToDictionary(child => (child.Name, child.ElementsBeforeSelf(child.Name).Count()));

    private static bool HaveTheSameChildren(XElement one, XElement other) => Names(one).Order(StringComparer.Ordinal).SequenceEqual(Names(other).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Names(XElement parent) => parent.Elements().Select(child => child.Name.ToString());

    private static string Step(string path, XElement child) => path.Length == 0 ? child.Name.LocalName : $"{path}/{child.Name.LocalName}";

    private static Dictionary<string, string> Own(XElement element) =>
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToDictionary(attribute => attribute.Name.ToString(), attribute => attribute.Value);

    /// <summary>The text of an element; the codes of a fault, which are qualified names, in their namespace.</summary>
    private static string Text(XElement element)
    {
        var text = string.Concat(element.Nodes().OfType<XText>().Select(node => node.Value));
        if (element.HasElements && string.IsNullOrWhiteSpace(text))
            return "";
        return element.Name.LocalName is "Value" && text.Split(':') is [var prefix, var code] ? $"{{{element.GetNamespaceOfPrefix(prefix)}}}{code}" : text;
    }
}
