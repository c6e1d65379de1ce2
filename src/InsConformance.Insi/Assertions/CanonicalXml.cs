using System.Globalization;
using System.Text;

namespace InsConformance.Insi.Assertions;

/// <summary>
/// Writes XML that is its own exclusive canonical form: default namespaces, sorted attributes, start and end tags. What is signed is then exactly what is sent, wherever the
/// assertion is put.
/// </summary>
internal static class CanonicalXml
{
    public static string Text(string value) => Replace(value, ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#xD;"));

    public static string Attribute(string value) =>
        Replace(value, ("&", "&amp;"), ("<", "&lt;"), ("\"", "&quot;"), ("\t", "&#x9;"), ("\n", "&#xA;"), ("\r", "&#xD;"));

    public static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Replace(string value, params ReadOnlySpan<(string From, string To)> escapes)
    {
        var text = new StringBuilder(value);
        foreach (var (from, to) in escapes)
            text.Replace(from, to);
        return text.ToString();
    }
}
