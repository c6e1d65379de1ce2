using System.Text;

namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>« Jeu de caractères » of a message, as MSH-18 names it (HL7 table 0211).</summary>
public sealed class Er7Charset
{
    private readonly Encoding _encoding;

    private Er7Charset(string name, Encoding encoding) => (Name, _encoding) = (name, encoding);

    /// <summary><c>UNICODE UTF-8</c>, one of the two of the French profile.</summary>
    public static Er7Charset Utf8 { get; } = new("UNICODE UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

    /// <summary><c>8859/15</c> (Latin 9), one of the two of the French profile. Every byte is a character.</summary>
    public static Er7Charset Latin9 { get; } = new("8859/15", SingleByte("iso-8859-15"));

    /// <summary><c>8859/1</c> (Latin 1), still met, outside the French profile.</summary>
    public static Er7Charset Latin1 { get; } = new("8859/1", SingleByte("iso-8859-1"));

    /// <summary>Value of MSH-18.</summary>
    public string Name { get; }

    /// <summary>Whether each byte is a character.</summary>
    public bool IsSingleByte => !ReferenceEquals(this, Utf8);

    /// <summary>The character set of this name; null when it is unknown here.</summary>
    public static Er7Charset? Find(string? name) => name switch
    {
        "UNICODE UTF-8" => Utf8,
        "8859/15" => Latin9,
        "8859/1" => Latin1,
        _ => null,
    };

    /// <summary>Text of the bytes.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not of this character set.</exception>
    internal string Decode(ReadOnlySpan<byte> bytes) => _encoding.GetString(bytes);

    /// <summary>Number of bytes of the text.</summary>
    internal int CountBytes(ReadOnlySpan<char> text) => _encoding.GetByteCount(text);

    /// <summary>Bytes of the text.</summary>
    /// <exception cref="FormatException">The text holds a character that the set has not.</exception>
    public byte[] Encode(string text)
    {
        try
        {
            return _encoding.GetBytes(text);
        }
        catch (EncoderFallbackException e)
        {
            throw new FormatException(
                $"Le caractère « {e.CharUnknown} » (position {e.Index + 1}) n'existe pas dans le jeu {Name} ; écrire le message en {Utf8.Name}.", e);
        }
    }

    private static Encoding SingleByte(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)
        ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
}
