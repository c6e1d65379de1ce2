using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;

namespace InsConformance.Insi.Wire;

/// <summary>A decoded message, and the places in it.</summary>
internal sealed class WireText
{
    private readonly List<int> _lineStarts = [0];

    private WireText(string value, WireEncoding encoding)
    {
        Value = value;
        Encoding = encoding;
        FindLines();
    }

    public string Value { get; }

    public WireEncoding Encoding { get; }

    public static bool TryDecode(
        ReadOnlySpan<byte> bytes, string? httpCharset, [NotNullWhen(true)] out WireText? text, [NotNullWhen(false)] out WireError? error)
    {
        text = null;
        if (!EncodingSniffer.TrySniff(bytes, httpCharset, out var encoding, out var decoder, out var markLength, out error))
            return false;
        try
        {
            text = new WireText(decoder.GetString(bytes[markLength..]), encoding);
            return true;
        }
        catch (DecoderFallbackException fault)
        {
            error = WireErrors.NotInEncoding(bytes, Math.Clamp(markLength + fault.Index, 0, bytes.Length - 1), encoding);
            return false;
        }
    }

    /// <summary>Offset of the place where the reader stands.</summary>
    public int Offset(IXmlLineInfo place) => _lineStarts[place.LineNumber - 1] + place.LinePosition - 1;

    /// <summary>Line and column, from 1, of an offset.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>Offset just after the tag that holds the offset, past the quotes of its attributes.</summary>
    public int EndOfTag(int offset)
    {
        while (true)
        {
            var at = Value.AsSpan(offset).IndexOfAny('>', '"', '\'');
            offset += at + 1;
            var found = Value[offset - 1];
            if (found == '>')
                return offset;
            offset = Value.IndexOf(found, offset) + 1;
        }
    }

    /// <summary>Lines as XML counts them: LF, CR LF, or CR alone.</summary>
    private void FindLines()
    {
        var from = 0;
        while (Value.AsSpan(from).IndexOfAny('\r', '\n') is var at and >= 0)
        {
            from += at + 1;
            if (Value[from - 1] == '\r' && from < Value.Length && Value[from] == '\n')
                from++;
            _lineStarts.Add(from);
        }
    }
}
