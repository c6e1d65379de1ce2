using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>Edits of the source text of an element. The bench writes no angle bracket in attribute values.</summary>
internal static class Markup
{
    /// <summary>The start tag.</summary>
    public static string StartTag(WireElement element) => element.RawXml[..(element.RawXml.IndexOf('>', StringComparison.Ordinal) + 1)];

    /// <summary>The element with something more at the end of its start tag.</summary>
    public static string WithAttribute(WireElement element, string attribute) => element.RawXml.Insert(StartTag(element).Length - 1, " " + attribute);

    /// <summary>The element with something more at the end of its content.</summary>
    public static string WithLast(WireElement element, string xml) => element.RawXml.Insert(element.RawXml.LastIndexOf("</", StringComparison.Ordinal), xml);

    /// <summary>The element with something more at the beginning of its content.</summary>
    public static string WithFirst(WireElement element, string xml) => element.RawXml.Insert(StartTag(element).Length, xml);

    /// <summary>The element with another text.</summary>
    public static string WithText(WireElement element, string xml) => Replace(element.RawXml, $">{element.Text}<", $">{xml}<");

    /// <summary>The element, then once more with the text of a descendant changed.</summary>
    public static string Repeated(WireElement element, WireElement changed, string text) =>
        element.RawXml + Replace(element.RawXml, changed.RawXml, WithText(changed, text));

    /// <summary>The element with a child moved before the others.</summary>
    public static string WithFirstChild(WireElement element, string name)
    {
        var child = element.Find(name)!.RawXml;
        return Replace(element.RawXml, child, "").Insert(StartTag(element).Length, child);
    }

    /// <summary>An element in the namespace and with the prefix of another.</summary>
    public static string Like(WireElement other, string name, string text)
    {
        var prefix = other.Prefix.Length == 0 ? "" : other.Prefix + ":";
        return $"<{prefix}{name}>{text}</{prefix}{name}>";
    }

    /// <summary>The first occurrence replaced.</summary>
    public static string Replace(string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length));
    }
}
