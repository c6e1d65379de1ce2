using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace InsConformance.Exchange.Xml;

/// <summary>Where an element is, as an XPath that a person can follow: local names, ranks only where an element has siblings of its name.</summary>
internal static class XPathOf
{
    /// <summary>The path of an element from the root.</summary>
    public static string Element(XElement element)
    {
        var path = new StringBuilder();
        foreach (var step in element.AncestorsAndSelf().Reverse())
            path.Append('/').Append(Step(step));
        return path.ToString();
    }

    /// <summary>The path of an attribute of an element, whether it is there or not.</summary>
    public static string Attribute(XElement element, string name) => $"{Element(element)}/@{name}";

    /// <summary>The path of a child that an element should have.</summary>
    public static string Child(XElement element, string name) => $"{Element(element)}/{name}";

    private static string Step(XElement element)
    {
        var before = element.ElementsBeforeSelf(element.Name).Count();
        var isAlone = before == 0 && !element.ElementsAfterSelf(element.Name).Any();
        return isAlone ? element.Name.LocalName : string.Create(CultureInfo.InvariantCulture, $"{element.Name.LocalName}[{before + 1}]");
    }
}
