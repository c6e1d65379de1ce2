using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Cards.Kernel.Apdus;

/// <summary>Command APDU (« commande »), short or extended, cases 1 to 4 of ISO 7816-3 §12.1.3, as it was received.</summary>
public readonly record struct CommandApdu
{
    private const int HeaderLength = 4;

    /// <summary>Class byte.</summary>
    public byte Cla { get; private init; }

    /// <summary>Instruction byte.</summary>
    public byte Ins { get; private init; }

    /// <summary>First parameter.</summary>
    public byte P1 { get; private init; }

    /// <summary>Second parameter.</summary>
    public byte P2 { get; private init; }

    /// <summary>The data field, a view of the received bytes; empty in cases 1 and 2.</summary>
    public ReadOnlyMemory<byte> Data { get; private init; }

    /// <summary>The number of bytes wished for, 1 to 65536; null in cases 1 and 3.</summary>
    public int? Le { get; private init; }

    /// <summary>Whether the lengths are written in the extended form.</summary>
    public bool IsExtended { get; private init; }

    /// <summary>P1 and P2 as one number.</summary>
    public int P1P2 => P1 << 8 | P2;

    /// <summary>The same command with other data: the blocks of a chain put together.</summary>
    public CommandApdu WithData(ReadOnlyMemory<byte> data) => this with { Data = data };

    /// <summary>Reads a command. It has one of seven shapes: too short, a data field that does not fit Lc, trailing bytes are all a wrong length (ISO 7816-3).</summary>
    /// <returns>False when the card must answer <see cref="StatusWord.WrongLength"/>.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out CommandApdu? command)
    {
        command = null;
        if (bytes.Length < HeaderLength)
            return false;
        var header = bytes.Span;
        var head = new CommandApdu { Cla = header[0], Ins = header[1], P1 = header[2], P2 = header[3] };
        command = Body(head, bytes[HeaderLength..]);
        return command is not null;
    }

    private static CommandApdu? Body(CommandApdu head, ReadOnlyMemory<byte> body) => body.Length switch
    {
        0 => head,
        1 => head with { Le = ShortLe(body.Span[0]) },
        _ when body.Span[0] != 0 => WithLc(head, body[1..], lc: body.Span[0], leLength: 1),
        2 => null,
        3 => head with { IsExtended = true, Le = ExtendedLe(body.Span[1..]) },
        _ => WithLc(head with { IsExtended = true }, body[3..], lc: BinaryPrimitives.ReadUInt16BigEndian(body.Span[1..]), leLength: 2),
    };

    private static CommandApdu? WithLc(CommandApdu head, ReadOnlyMemory<byte> rest, int lc, int leLength)
    {
        if (lc == 0)
            return null;
        if (rest.Length == lc)
            return head with { Data = rest };
        return rest.Length == lc + leLength ? head with { Data = rest[..lc], Le = ReadLe(rest.Span[lc..]) } : null;
    }

    private static int ReadLe(ReadOnlySpan<byte> bytes) => bytes.Length == 1 ? ShortLe(bytes[0]) : ExtendedLe(bytes);

    private static int ShortLe(byte value) => value == 0 ? 256 : value;

    private static int ExtendedLe(ReadOnlySpan<byte> bytes)
    {
        var value = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        return value == 0 ? 65536 : value;
    }
}
