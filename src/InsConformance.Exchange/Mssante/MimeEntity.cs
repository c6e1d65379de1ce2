using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace InsConformance.Exchange.Mssante;

/// <summary>A MIME entity (RFC 2045, RFC 2046): a mail, or one of its parts, as received.</summary>
/// <param name="Headers">Its header fields.</param>
/// <param name="Body">What follows them, still encoded.</param>
internal sealed record MimeEntity(MimeHeaders Headers, ReadOnlyMemory<byte> Body)
{
    private const int MaxDepth = 10;

    /// <summary>Reads an entity. Never fails: what has no header field is all body.</summary>
    public static MimeEntity Read(ReadOnlyMemory<byte> bytes)
    {
        var headers = MimeHeaders.Read(bytes, out var body);
        return new MimeEntity(headers, body);
    }

    /// <summary>« text/plain », in lower case.</summary>
    public string MediaType => (Headers["Content-Type"] ?? "text/plain").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The name that the part gives to its content; its media type when it gives none.</summary>
    public string Name => Headers.Parameter("Content-Disposition", "filename") ?? Headers.Parameter("Content-Type", "name") ?? MediaType;

    /// <summary>The parts that hold no other, in their order: this entity when it is not « multipart ».</summary>
    public IEnumerable<MimeEntity> Leaves(int depth = 0)
    {
        if (depth >= MaxDepth)
            return [];
        if (Headers.Parameter("Content-Type", "boundary") is { Length: > 0 } boundary && MediaType.StartsWith("multipart/", StringComparison.Ordinal))
            return Parts(boundary).SelectMany(part => Read(part).Leaves(depth + 1));
        return MediaType is "message/rfc822" && TryDecode(out var forwarded, out _) ? Read(forwarded).Leaves(depth + 1) : [this];
    }

    /// <summary>The content, as Content-Transfer-Encoding says that it was encoded.</summary>
    public bool TryDecode(out ReadOnlyMemory<byte> content, [NotNullWhen(false)] out string? error)
    {
        (content, error) = (default, null);
        switch (Headers["Content-Transfer-Encoding"]?.ToLowerInvariant())
        {
            case "base64":
                var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(Body.Length)];
                if (Base64.DecodeFromUtf8(Body.Span, decoded, out _, out var length) is not OperationStatus.Done)
                    error = $"La pièce « {Name} » du message n'est pas du base 64 lisible ; vérifier que le message est entier.";
                else
                    content = decoded.AsMemory(0, length);
                break;
            case "quoted-printable":
                content = QuotedPrintable(Body.Span);
                break;
            default:
                content = Body;
                break;
        }

        return error is null;
    }

    /// <summary>What stands between the lines that begin with the boundary.</summary>
    private IEnumerable<ReadOnlyMemory<byte>> Parts(string boundary)
    {
        var delimiter = Encoding.Latin1.GetBytes("--" + boundary);
        var (_, rest) = Split(Body, delimiter);
        while (!rest.IsEmpty && !rest.Span.StartsWith("--"u8))
        {
            var (part, after) = Split(rest, delimiter);
            yield return part[Math.Min(part.Length, part.Span.IndexOf((byte)'\n') + 1)..];
            rest = after;
        }
    }

    /// <summary>What is before the next line that begins with the delimiter, and what follows the delimiter.</summary>
    private static (ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After) Split(ReadOnlyMemory<byte> bytes, byte[] delimiter)
    {
        var start = 0;
        while (bytes.Span[start..].IndexOf(delimiter) is >= 0 and var found)
        {
            start += found;
            if (start == 0 || bytes.Span[start - 1] == (byte)'\n')
                return (bytes[..start], bytes[(start + delimiter.Length)..]);
            start += delimiter.Length;
        }

        return (bytes, default);
    }

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> encoded)
    {
        var decoded = new ArrayBufferWriter<byte>(Math.Max(encoded.Length, 1));
        while (encoded.IndexOf((byte)'=') is >= 0 and var sign)
        {
            decoded.Write(encoded[..sign]);
            encoded = encoded[(sign + 1)..];
            if (LineBreakLength(encoded) is > 0 and var soft)
            {
                encoded = encoded[soft..];
            }
            else if (Utf8Parser.TryParse(encoded[..Math.Min(2, encoded.Length)], out byte value, out var read, 'X') && read == 2)
            {
                decoded.Write([value]);
                encoded = encoded[2..];
            }
            else
            {
                decoded.Write("="u8);
            }
        }

        decoded.Write(encoded);
        return decoded.WrittenSpan.ToArray();
    }

    private static int LineBreakLength(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\r\n"u8))
            return 2;
        return bytes.StartsWith("\n"u8) ? 1 : 0;
    }
}
