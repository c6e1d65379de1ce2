using System.Diagnostics.CodeAnalysis;
using System.Xml.Linq;
using InsConformance.Exchange.Fhir.Resources;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Fhir.Reading;

/// <summary>The XML form of a resource: the root names the type, primitives stand in <c>@value</c>, the URL of an extension in <c>@url</c>.</summary>
internal static class FhirXmlReader
{
    private const string Namespace = "http://hl7.org/fhir";

    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out FhirElement? resource, [NotNullWhen(false)] out string? error)
    {
        resource = null;
        if (!SafeXml.TryLoad(bytes, FhirReader.Expected, out var document, out error))
            return false;
        var root = document.Root!;
        if (root.Name.NamespaceName is not Namespace)
        {
            error = $"La racine est « {root.Name.LocalName} » de l'espace de noms « {root.Name.NamespaceName} » ; attendu {FhirReader.Expected} (espace de noms {Namespace}).";
            return false;
        }

        var read = FhirElement.Root(root.Name.LocalName);
        if (!TryFill(read, root, 1))
        {
            error = $"Le XML a plus de {FhirReader.MaxDepth} niveaux d'éléments ; attendu {FhirReader.Expected}.";
            return false;
        }

        resource = read;
        return true;
    }

    private static bool TryFill(FhirElement element, XElement xml, int depth)
    {
        if (depth > FhirReader.MaxDepth)
            return false;
        element.Value = xml.Attribute("value")?.Value;
        foreach (var attribute in xml.Attributes().Where(attribute => attribute.Name.LocalName is "url" or "id"))
            element.Add(attribute.Name.LocalName).Value = attribute.Value;

        List<XElement> children = [.. xml.Elements().Where(child => child.Name.NamespaceName is Namespace)];
        var counts = children.CountBy(child => child.Name.LocalName).ToDictionary(StringComparer.Ordinal);
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in children)
        {
            var name = child.Name.LocalName;
            var rank = ranks.GetValueOrDefault(name);
            ranks[name] = rank + 1;
            var added = element.Add(name, counts[name] > 1 ? rank : -1);
            if (!TryFill(added, Content(child, added), depth + 1))
                return false;
        }

        return true;
    }

    /// <summary>What fills an element: itself, or the resource that it wraps.</summary>
    private static XElement Content(XElement xml, FhirElement element)
    {
        if (xml.Elements().FirstOrDefault() is { } inner && char.IsAsciiLetterUpper(inner.Name.LocalName[0]))
        {
            element.ResourceType = inner.Name.LocalName;
            return inner;
        }

        return xml;
    }
}
