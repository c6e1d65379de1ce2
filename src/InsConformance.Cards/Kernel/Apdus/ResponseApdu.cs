namespace InsConformance.Cards.Kernel.Apdus;

/// <summary>Response APDU (« réponse »): data, then the status word.</summary>
/// <param name="Data">Empty when there is none.</param>
/// <param name="Status">How the command ended.</param>
public readonly record struct ResponseApdu(ReadOnlyMemory<byte> Data, StatusWord Status)
{
    /// <summary>A status without data.</summary>
    public static implicit operator ResponseApdu(StatusWord status) => new(default, status);

    /// <summary>Data and success.</summary>
    public static ResponseApdu Success(ReadOnlyMemory<byte> data) => new(data, StatusWord.Success);

    /// <summary>Reads what a card, or a real reader, answered.</summary>
    /// <returns>False for less than two bytes: a truncated answer has no status.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> bytes, out ResponseApdu response)
    {
        if (bytes.Length < 2)
        {
            response = default;
            return false;
        }

        var status = bytes.Span[^2..];
        response = new(bytes[..^2], new StatusWord((ushort)(status[0] << 8 | status[1])));
        return true;
    }

    /// <summary>The bytes on the wire, newly allocated.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Data.Length + 2];
        Data.Span.CopyTo(bytes);
        bytes[^2] = Status.Sw1;
        bytes[^1] = Status.Sw2;
        return bytes;
    }
}
