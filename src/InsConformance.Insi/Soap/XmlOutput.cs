using System.Buffers;
using System.Globalization;
using System.Text;

namespace InsConformance.Insi.Soap;

/// <summary>
/// Writes XML text straight into a UTF-8 buffer, with the only escapes that the service writes: <c>&amp;amp; &amp;lt; &amp;gt;</c>,
/// apostrophes and quotes raw in text.
/// </summary>
internal readonly struct XmlOutput(IBufferWriter<byte> output)
{
    /// <summary>Fails on half a surrogate pair instead of writing U+FFFD.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> SpecialInText = SearchValues.Create([.. Illegal(), '&', '<', '>', '\r']);
    private static readonly SearchValues<char> SpecialInAttribute = SearchValues.Create([.. Illegal(), '&', '<', '"', '\r', '\n', '\t']);

    /// <summary>The bytes that <paramref name="write"/> writes.</summary>
    public static byte[] Collect<TState>(TState state, Action<IBufferWriter<byte>, TState> write)
    {
        var buffer = new ArrayBufferWriter<byte>(initialCapacity: 2048);
        write(buffer, state);
        return buffer.WrittenSpan.ToArray();
    }

    public void Raw(ReadOnlySpan<byte> markup) => output.Write(markup);

    public void Raw(string markup) => Utf8.GetBytes(markup, output);

    public void Text(string value) => Escaped(value, SpecialInText);

    /// <summary><c> name="value"</c>; nothing when the value is null.</summary>
    public void Attribute(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        Raw(" "u8);
        Raw(name);
        Raw("=\""u8);
        Escaped(value, SpecialInAttribute);
        Raw("\""u8);
    }

    public void Open(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
        Raw("<"u8);
        Raw(prefix);
        Raw(name);
        Raw(">"u8);
    }

    public void Close(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
        Raw("</"u8);
        Raw(prefix);
        Raw(name);
        Raw(">"u8);
    }

    /// <summary>An element with a text; nothing when the text is null.</summary>
    public void Element(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            return;
        Open(prefix, name);
        Text(text);
        Close(prefix, name);
    }

    private void Escaped(string value, SearchValues<char> special)
    {
        var rest = value.AsSpan();
        while (rest.IndexOfAny(special) is var at and >= 0)
        {
            Utf8.GetBytes(rest[..at], output);
            Raw(Escape(rest[at]));
            rest = rest[(at + 1)..];
        }

        Utf8.GetBytes(rest, output);
    }

    private static ReadOnlySpan<byte> Escape(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\r' => "&#13;"u8,
        '\n' => "&#10;"u8,
        '\t' => "&#9;"u8,
        _ => throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"XML 1.0 cannot carry the character U+{(int)character:X4}."), nameof(character)),
    };

    /// <summary>Surrogates are missing here: the encoder judges them, by pairs.</summary>
    private static IEnumerable<char> Illegal()
        => Enumerable.Range(0, ' ').Select(code => (char)code)
            .Where(control => control is not ('\t' or '\n' or '\r'))
            .Append('\uFFFE')
            .Append('\uFFFF');
}
