using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Exchange.Xds.Packaging;

/// <summary>The bodies of a MIME multipart message (RFC 2046), binary or 8 bit as MTOM writes them: nothing is decoded.</summary>
internal static class MimeMessage
{
    private const int LongestBoundary = 74;

    /// <summary>Splits a message; false when the bytes are not one.</summary>
    /// <param name="bytes">The message, with or without the HTTP or MIME headers before its first boundary.</param>
    /// <param name="bodies">What follows the blank line of each part, in their order.</param>
    public static bool TrySplit(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out IReadOnlyList<ReadOnlyMemory<byte>>? bodies)
    {
        bodies = null;
        if (Boundary(bytes.Span) is not { } boundary)
            return false;
        var parts = new List<ReadOnlyMemory<byte>>();
        var rest = bytes;
        while (rest.Span.IndexOf(boundary) is >= 0 and var start)
        {
            rest = rest[(start + boundary.Length)..];
            if (rest.Span.StartsWith("--"u8))
                break;
            var end = rest.Span.IndexOf(boundary);
            parts.Add(Body(end < 0 ? rest : rest[..end]));
        }

        bodies = parts;
        return parts.Count > 0;
    }

    /// <summary>The first line that begins with two hyphens; null where XML begins at once.</summary>
    private static byte[]? Boundary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.TrimStart(" \t\r\n"u8) is not [not (byte)'<' and < 0x80, ..])
            return null;
        var start = bytes.StartsWith("--"u8) ? 0 : bytes.IndexOf("\n--"u8) + 1;
        var line = bytes[start..];
        var end = line.IndexOfAny((byte)'\r', (byte)'\n');
        return line.StartsWith("--"u8) && end is > 2 and <= LongestBoundary ? line[..end].ToArray() : null;
    }

    private static ReadOnlyMemory<byte> Body(ReadOnlyMemory<byte> part)
    {
        var blank = part.Span.IndexOf("\r\n\r\n"u8) is >= 0 and var windows ? windows + 4 : part.Span.IndexOf("\n\n"u8) is >= 0 and var unix ? unix + 2 : 0;
        var body = part[blank..];
        return body[..body.Span.TrimEnd("\r\n"u8).Length];
    }
}
