using System.Globalization;
using System.Text;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>Pieces of a payload as a finding shows them: short, with control and foreign bytes made visible.</summary>
internal static class Excerpt
{
    private const int MostShown = 60;

    /// <summary>At most <paramref name="length"/> characters from an index, whatever the length of the text.</summary>
    public static string Of(string text, int start, int length)
    {
        var from = Math.Min(start, text.Length);
        return Show(text[from..Math.Min(from + length, text.Length)]);
    }

    /// <summary>The text with <c>&lt;GS&gt;</c> for the byte 0x1D and <c>\xNN</c> for the bytes that no screen shows.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder();
        foreach (var sign in text.AsSpan(0, Math.Min(text.Length, MostShown)))
        {
            if (sign == PayloadText.GroupSeparator)
                shown.Append("<GS>");
            else if (sign is < ' ' or > '~')
                shown.Append(CultureInfo.InvariantCulture, $"\\x{(int)sign:X2}");
            else
                shown.Append(sign);
        }

        return text.Length > MostShown ? shown.Append('…').ToString() : shown.ToString();
    }
}
