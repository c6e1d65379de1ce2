using System.Text;

namespace InsConformance.Cards.Vitale;

/// <summary>The character set of a carte Vitale, ISO-8859-1.</summary>
internal static class Latin1
{
    /// <summary>Whether every character has a byte, control characters left out.</summary>
    public static bool Fits(string text) => text.All(character => character <= 0xFF && !char.IsControl(character));

    /// <summary>The bytes of a text that fits.</summary>
    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
