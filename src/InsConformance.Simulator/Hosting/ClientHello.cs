using System.Buffers.Binary;
using System.Security.Authentication;

namespace InsConformance.Simulator.Hosting;

/// <summary>First message of a TLS client (RFC 8446, §4.1.2): read for what it proposes, before the TLS stack, which does not tell.</summary>
internal static class ClientHello
{
    private const byte HandshakeRecord = 22;
    private const byte ClientHelloMessage = 1;
    private const int RecordHead = 5;

    /// <summary>Whether enough bytes are there to read the message, or to know that it is none: its record, whole.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes is [not HandshakeRecord, ..] || (bytes.Length >= RecordHead && bytes.Length >= RecordHead + BinaryPrimitives.ReadUInt16BigEndian(bytes[3..]));

    /// <summary>The versions proposed; none when the bytes are not a whole message of that kind.</summary>
    /// <param name="bytes">What the client sent first.</param>
    public static SslProtocols Versions(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [HandshakeRecord, ..] || !IsWhole(bytes))
            return SslProtocols.None;
        var message = bytes[RecordHead..];
        if (message is not [ClientHelloMessage, _, _, _, _, _, ..])
            return SslProtocols.None;
        var legacy = BinaryPrimitives.ReadUInt16BigEndian(message[4..]);
        var rest = message[6..];
        if (!Skip(ref rest, 32) || !SkipList(ref rest, 1) || !SkipList(ref rest, 2) || !SkipList(ref rest, 1))
            return SslProtocols.None;
        var extension = SupportedVersions(rest);
        return extension is [var length, .. var versions] && versions.Length >= length ? Versions(versions[..length], legacy: null) : Versions([], legacy);
    }

    private static SslProtocols Versions(ReadOnlySpan<byte> list, ushort? legacy)
    {
        var all = legacy is { } version ? Version(version) : SslProtocols.None;
        for (; list.Length >= 2; list = list[2..])
            all |= Version(BinaryPrimitives.ReadUInt16BigEndian(list));
        return all;
    }

    /// <summary>A version; none for those that clients invent so that servers stay tolerant (RFC 8701).</summary>
    private static SslProtocols Version(ushort number) => number switch
    {
#pragma warning disable CS0618, SYSLIB0039, CA5397, CA5398 // Named to be told, never to be accepted.
        0x0300 => SslProtocols.Ssl3,
        0x0301 => SslProtocols.Tls,
        0x0302 => SslProtocols.Tls11,
#pragma warning restore CS0618, SYSLIB0039, CA5397, CA5398
        0x0303 => SslProtocols.Tls12,
        0x0304 => SslProtocols.Tls13,
        _ => SslProtocols.None,
    };

    /// <summary>The content of the extension « supported_versions »; empty without it.</summary>
    private static ReadOnlySpan<byte> SupportedVersions(ReadOnlySpan<byte> extensions)
    {
        const int number = 43;
        if (extensions.Length < 2)
            return [];
        for (var rest = extensions[2..]; rest.Length >= 4;)
        {
            var (type, length) = (BinaryPrimitives.ReadUInt16BigEndian(rest), BinaryPrimitives.ReadUInt16BigEndian(rest[2..]));
            if (rest.Length < 4 + length)
                return [];
            if (type == number)
                return rest.Slice(4, length);
            rest = rest[(4 + length)..];
        }

        return [];
    }

    private static bool Skip(ref ReadOnlySpan<byte> bytes, int count)
    {
        if (bytes.Length < count)
            return false;
        bytes = bytes[count..];
        return true;
    }

    /// <summary>Passes over a list that begins with its length, on one or two bytes.</summary>
    private static bool SkipList(ref ReadOnlySpan<byte> bytes, int lengthBytes)
    {
        if (bytes.Length < lengthBytes)
            return false;
        var length = lengthBytes == 1 ? bytes[0] : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        return Skip(ref bytes, lengthBytes + length);
    }
}
