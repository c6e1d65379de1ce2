using System.Buffers;
using System.Text;

namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>A content given in a file: as it is, or in hexadecimal.</summary>
internal static class ContentInput
{
    private static readonly SearchValues<byte> HexadecimalText = SearchValues.Create("0123456789abcdefABCDEF \t\r\n:"u8);

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes of the content. What an editor adds to a text file, the mark at its beginning and the line end that closes it, is not of the content.</summary>
    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> file)
    {
        var text = WithoutLastLineEnd(file.Span.StartsWith(Utf8Mark) ? file[Utf8Mark.Length..] : file);
        return HexOrNull(text.Span) is { } bytes ? bytes : text;
    }

    private static ReadOnlyMemory<byte> WithoutLastLineEnd(ReadOnlyMemory<byte> file)
    {
        if (file.Span is [.., (byte)'\n'])
            file = file[..^1];
        return file.Span is [.., (byte)'\r'] ? file[..^1] : file;
    }

    private static byte[]? HexOrNull(ReadOnlySpan<byte> text)
    {
        if (text.ContainsAnyExcept(HexadecimalText))
            return null;
        var digits = Encoding.ASCII.GetString(text).Where(char.IsAsciiHexDigit).ToArray();
        return digits.Length > 0 && digits.Length % 2 == 0 ? Convert.FromHexString(digits) : null;
    }
}
