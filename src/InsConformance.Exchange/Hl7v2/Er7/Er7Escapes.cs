using System.Buffers;
using System.Text;

namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>
/// « Séquences d'échappement » (HL7 v2.5 § 2.7): <c>\F\ \S\ \T\ \R\ \E\</c> stand for the delimiters, <c>\Xhh…\</c> for bytes. The others
/// are about display or other character sets: they are left as they stand, as is a sequence that does not end.
/// </summary>
internal static class Er7Escapes
{
    /// <summary>The text that a value stands for.</summary>
    public static string Decode(ReadOnlySpan<char> raw, Er7Delimiters delimiters, Er7Charset charset)
    {
        var opening = raw.IndexOf(delimiters.Escape);
        if (opening < 0)
            return raw.ToString();

        var text = new StringBuilder(raw.Length);
        while (opening >= 0)
        {
            text.Append(raw[..opening]);
            var rest = raw[(opening + 1)..];
            var length = rest.IndexOf(delimiters.Escape);
            if (length >= 0 && Meaning(rest[..length], delimiters, charset) is { } meaning)
            {
                text.Append(meaning);
                raw = rest[(length + 1)..];
            }
            else
            {
                text.Append(delimiters.Escape);
                raw = rest;
            }

            opening = raw.IndexOf(delimiters.Escape);
        }

        return text.Append(raw).ToString();
    }

    /// <summary>The value that stands for a text, with the standard delimiters. Control characters become <c>\Xhh\</c>.</summary>
    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny("|^~\\&") && !text.AsSpan().ContainsAnyInRange('\0', '\x1f'))
            return text;
        var value = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            _ = character switch
            {
                '|' => value.Append("\\F\\"),
                '^' => value.Append("\\S\\"),
                '&' => value.Append("\\T\\"),
                '~' => value.Append("\\R\\"),
                '\\' => value.Append("\\E\\"),
                < ' ' => value.Append("\\X").Append(Convert.ToHexString([(byte)character])).Append('\\'),
                _ => value.Append(character),
            };
        }

        return value.ToString();
    }

    private static string? Meaning(ReadOnlySpan<char> sequence, Er7Delimiters delimiters, Er7Charset charset) => sequence switch
    {
        "F" => delimiters.Field.ToString(),
        "S" => delimiters.Component.ToString(),
        "T" => delimiters.Subcomponent.ToString(),
        "R" => delimiters.Repetition.ToString(),
        "E" => delimiters.Escape.ToString(),
        ['X', .. var digits] => Bytes(digits, charset),
        _ => null,
    };

    private static string? Bytes(ReadOnlySpan<char> digits, Er7Charset charset)
    {
        var bytes = new byte[digits.Length / 2];
        if (bytes.Length == 0 || Convert.FromHexString(digits, bytes, out _, out _) is not OperationStatus.Done)
            return null;
        try
        {
            return charset.Decode(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null; // Bytes of another character set stay as they were written.
        }
    }
}
