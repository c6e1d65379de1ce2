using System.Text;

namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>
/// Reads ER7 leniently into a faithful model: one message, several, a batch (FHS/BHS), with or without the frame of MLLP, whatever ends the
/// segments. It repairs nothing; only what is not HL7 v2 at all is an error.
/// </summary>
public static class Er7Reader
{
    private const byte StartBlock = 0x0b;
    private const byte EndBlock = 0x1c;
    private const int MaxMessages = 100_000;

    /// <summary>Segments, fields, repetitions and components: what a big message holds is a document in base 64, in one field.</summary>
    private const int MaxSeparators = 5_000_000;

    private const string ToDo = "Donner un message HL7 v2 en codage ER7 (barres verticales), qui commence par « MSH| ».";

    /// <summary>Reads bytes.</summary>
    public static Er7Reading Read(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.IsEmpty)
            return Er7Reading.Failed($"Le contenu est vide. {ToDo}");
        var starts = MessageStarts(span);
        if (starts.Count == 0)
            return Er7Reading.Failed($"Attendu un segment MSH au début d'une ligne ; trouvé {Describe(span)} à l'octet 0. {ToDo}");

        if (starts.Count > MaxMessages)
            return Er7Reading.Failed($"Le fichier contient plus de {MaxMessages} messages. Le partager en plusieurs fichiers.");

        var messages = new List<Er7Message>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : span.Length;
            var slice = bytes.Slice(starts[i], LengthWithoutEnvelope(span[starts[i]..end]));
            if (ErrorOf(slice.Span, starts[i]) is { } error)
                return Er7Reading.Failed(error);
            messages.Add(ReadOne(slice, starts[i]));
        }

        return new Er7Reading(messages, null);
    }

    private static Er7Message ReadOne(ReadOnlyMemory<byte> memory, int offset)
    {
        var bytes = memory.Span;
        var header = Encoding.Latin1.GetString(bytes[..LineLength(bytes)]);
        var fields = header.Split(header[3]);
        var (text, decoding) = Er7Decoding.Read(bytes, fields.ElementAtOrDefault(17) is { Length: > 0 } declared ? declared : null);
        var encodingEnd = text.AsSpan(4).IndexOfAny(text[3], '\r', '\n');
        var encoding = text.AsSpan(4, encodingEnd < 0 ? text.Length - 4 : encodingEnd);
        return new Er7Message(memory, text, Er7Delimiters.Declared(text[3], encoding), decoding, offset);
    }

    private static string? ErrorOf(ReadOnlySpan<byte> message, int offset)
    {
        if (message.Length < 5)
            return $"Le segment MSH s'arrête après {message.Length} octets (octet {offset}) : le message est tronqué. {ToDo}";
        if (!Er7Delimiters.IsSign((char)message[3]))
            return $"Attendu le séparateur de champs « | » après MSH ; trouvé {Describe(message[3..])} à l'octet {offset + 3}. {ToDo}";
        var nul = message.IndexOf((byte)0);
        if (nul >= 0)
            return $"Octet nul à la position {offset + nul} : le contenu est binaire ou codé en UTF-16. {ToDo}";
        return SeparatorsIn(message) > MaxSeparators ? $"Le message qui commence à l'octet {offset} a plus de {MaxSeparators} séparateurs. {ToDo}" : null;
    }

    private static int SeparatorsIn(ReadOnlySpan<byte> message)
    {
        var separators = message.Count((byte)'\r') + message.Count((byte)'\n') + message.Count(message[3]);
        foreach (var sign in "^~&"u8)
            separators += sign == message[3] ? 0 : message.Count(sign);
        return separators;
    }

    /// <summary>Offsets of the lines that start with MSH.</summary>
    private static List<int> MessageStarts(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<int>();
        var start = 0;
        while (bytes[start..].IndexOf("MSH"u8) is >= 0 and var found)
        {
            start += found;
            if (start == 0 || bytes[start - 1] is (byte)'\r' or (byte)'\n' or StartBlock || IsByteOrderMark(bytes[..start]))
                starts.Add(start);
            start += 3;
        }

        return starts;
    }

    private static bool IsByteOrderMark(ReadOnlySpan<byte> before) => before.SequenceEqual(Encoding.UTF8.Preamble);

    /// <summary>Length of the message without the end of its MLLP frame, nor the trailers of its batch, nor the headers of the next.</summary>
    private static int LengthWithoutEnvelope(ReadOnlySpan<byte> message)
    {
        var frameEnd = message.IndexOf(EndBlock);
        if (frameEnd >= 0 && message[frameEnd..].TrimStart(EndBlock).Trim("\r\n\v"u8).IsEmpty)
            message = message[..frameEnd];
        while (LastLineStart(message) is > 0 and var last && IsBatchSegment(message[last..]))
            message = message[..last];
        return message.Length;
    }

    private static int LastLineStart(ReadOnlySpan<byte> message) => message.TrimEnd("\r\n"u8).LastIndexOfAny((byte)'\r', (byte)'\n') + 1;

    private static bool IsBatchSegment(ReadOnlySpan<byte> line) =>
        line.StartsWith("FHS"u8) || line.StartsWith("BHS"u8) || line.StartsWith("BTS"u8) || line.StartsWith("FTS"u8);

    private static int LineLength(ReadOnlySpan<byte> bytes) => bytes.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? end : bytes.Length;

    private static string Describe(ReadOnlySpan<byte> bytes)
    {
        var first = bytes[..Math.Min(4, bytes.Length)];
        return first.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0
            ? $"« {Encoding.ASCII.GetString(first)} »"
            : $"les octets {Convert.ToHexString(first)}";
    }
}
