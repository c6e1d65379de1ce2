using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace InsConformance.Insi.Wire;

/// <summary>Decides the encoding of a message: byte order mark, else HTTP charset, else XML declaration, else UTF-8 (RFC 7303).</summary>
internal static class EncodingSniffer
{
    private static readonly Encoding Utf8 = Strict("utf-8");
    private static readonly Encoding Utf16LittleEndian = Strict("utf-16");
    private static readonly Encoding Utf16BigEndian = Strict("utf-16BE");

    /// <summary>The encodings that a message may announce. ISO-8859-15 and Windows-1252 are those of older French software.</summary>
    private static readonly Dictionary<string, Encoding> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf-8"] = Utf8,
        ["utf8"] = Utf8,
        ["us-ascii"] = Strict("us-ascii"),
        ["ascii"] = Strict("us-ascii"),
        ["iso-8859-1"] = Strict("iso-8859-1"),
        ["iso-8859-15"] = CodePage("iso-8859-15"),
        ["windows-1252"] = CodePage("windows-1252"),
        ["utf-16"] = Utf16LittleEndian,
        ["utf-16le"] = Utf16LittleEndian,
        ["utf-16be"] = Utf16BigEndian,
    };

    public static bool TrySniff(
        ReadOnlySpan<byte> bytes,
        string? httpCharset,
        [NotNullWhen(true)] out WireEncoding? facts,
        [NotNullWhen(true)] out Encoding? decoder,
        out int markLength,
        [NotNullWhen(false)] out WireError? error)
    {
        var charset = httpCharset?.Trim().Trim('"', '\'');
        var signature = Signature.Of(bytes);
        var start = signature.Peek(bytes);
        var hasDeclaration = StartsDeclaration(start);
        var declared = hasDeclaration ? DeclaredEncoding(start) : null;
        markLength = signature.MarkLength;

        var announced = Announced(signature, charset, declared);
        (facts, error) = (null, null);
        if (!Known.TryGetValue(announced, out decoder))
            error = WireErrors.UnknownEncoding(announced);
        else if (signature.Name is null && IsUtf16(decoder))
            error = WireErrors.ContradictedEncoding(announced);
        else
            facts = new WireEncoding(decoder.WebName, markLength > 0, declared, charset, hasDeclaration);
        return error is null;
    }

    /// <summary>Tells whether a text starts with an XML declaration, and not with a processing instruction of a longer name.</summary>
    public static bool StartsDeclaration(ReadOnlySpan<char> text)
        => text is ['<', '?', 'x', 'm', 'l', ' ' or '\t' or '\r' or '\n', ..];

    private static string Announced(Signature signature, string? charset, string? declared) => signature switch
    {
        { MarkLength: > 0 } => signature.Name!,
        _ when charset is { Length: > 0 } => charset,
        _ => signature.Name ?? declared ?? "utf-8",
    };

    private static bool IsUtf16(Encoding encoding)
        => ReferenceEquals(encoding, Utf16LittleEndian) || ReferenceEquals(encoding, Utf16BigEndian);

    /// <summary>The encoding of the XML declaration, as written; null when it states none.</summary>
    private static string? DeclaredEncoding(ReadOnlySpan<char> start)
    {
        var end = start.IndexOf("?>", StringComparison.Ordinal);
        if (end < 0)
            return null;
        var declaration = start[..end];
        var at = declaration.IndexOf("encoding", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var value = declaration[(at + "encoding".Length)..].Trim().TrimStart('=').Trim();
        return value is [var quote and ('"' or '\''), .. var rest] && rest.IndexOf(quote) is var close and >= 0
            ? rest[..close].ToString()
            : null;
    }

    private static Encoding Strict(string name)
        => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static Encoding CodePage(string name)
        => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>What the first bytes give away: a byte order mark, or the zeros of UTF-16.</summary>
    private readonly record struct Signature(string? Name, Encoding Lenient, int MarkLength)
    {
        private const int DeclarationWindow = 256;

        public static Signature Of(ReadOnlySpan<byte> bytes) => bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new("utf-8", Encoding.Latin1, 3),
            [0xFF, 0xFE, ..] => new("utf-16", Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => new("utf-16be", Encoding.BigEndianUnicode, 2),
            [(byte)'<', 0, ..] => new("utf-16", Encoding.Unicode, 0),
            [0, (byte)'<', ..] => new("utf-16be", Encoding.BigEndianUnicode, 0),
            _ => new(null, Encoding.Latin1, 0),
        };

        /// <summary>The first characters, enough for an XML declaration.</summary>
        public string Peek(ReadOnlySpan<byte> bytes)
            => Lenient.GetString(bytes.Slice(MarkLength, Math.Min(DeclarationWindow, bytes.Length - MarkLength)));
    }
}
