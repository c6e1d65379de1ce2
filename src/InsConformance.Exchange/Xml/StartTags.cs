using System.Buffers;
using System.Text;

namespace InsConformance.Exchange.Xml;

/// <summary>
/// Counts the attributes of start tags before an <see cref="System.Xml.XmlReader"/> meets them: it reads a start tag whole before it gives control back, in a time
/// that grows with the square of its attributes (minutes for millions of them).
/// </summary>
internal static class StartTags
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create("=>\"'"u8);

    /// <summary>Whether a start tag has more attributes than the limit. What is not well formed may be counted wrong: the reader refuses it.</summary>
    public static bool ExceedAttributes(ReadOnlySpan<byte> xml, int limit)
    {
        if (xml.StartsWith<byte>([0xFF, 0xFE]) || xml.StartsWith("<\0"u8))
            return ExceedAttributes(Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(xml)), limit);
        if (xml.StartsWith<byte>([0xFE, 0xFF]) || xml.StartsWith("\0<"u8))
            return ExceedAttributes(Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(xml)), limit);
        while (xml.IndexOf((byte)'<') is >= 0 and var start)
        {
            xml = xml[(start + 1)..];
            if (xml.StartsWith("!--"u8))
                xml = After(xml, "-->"u8);
            else if (xml.StartsWith("![CDATA["u8))
                xml = After(xml, "]]>"u8);
            else if (xml.StartsWith("?"u8))
                xml = After(xml, "?>"u8);
            else if (CountAttributes(ref xml) > limit)
                return true;
        }

        return false;
    }

    /// <summary>The attributes of the tag that is open, which is then behind.</summary>
    private static int CountAttributes(ref ReadOnlySpan<byte> xml)
    {
        var attributes = 0;
        while (xml.IndexOfAny(Marks) is >= 0 and var index)
        {
            var mark = xml[index];
            xml = xml[(index + 1)..];
            switch (mark)
            {
                case (byte)'>':
                    return attributes;
                case (byte)'=':
                    attributes++;
                    break;
                default:
                    xml = xml.IndexOf(mark) is >= 0 and var end ? xml[(end + 1)..] : [];
                    break;
            }
        }

        return attributes;
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> xml, ReadOnlySpan<byte> end) => xml.IndexOf(end) is >= 0 and var index ? xml[(index + end.Length)..] : [];
}
