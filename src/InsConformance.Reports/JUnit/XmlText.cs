using System.Text;
using System.Xml;

namespace InsConformance.Reports.JUnit;

/// <summary>Text that XML can carry: what it forbids (control characters, lone surrogates) is shown as U+FFFD.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }
}
