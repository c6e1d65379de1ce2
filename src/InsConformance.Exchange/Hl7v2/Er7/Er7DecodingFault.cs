namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>Bytes that are not of the declared character set.</summary>
/// <param name="Offset">Offset of the first of them in the message, from 0.</param>
/// <param name="Observed">What they are, in French, with their value in hexadecimal.</param>
public sealed record Er7DecodingFault(int Offset, string Observed)
{
    internal static Er7DecodingFault At(ReadOnlySpan<byte> bytes, int offset, string what) =>
        new(offset, $"{what} ({Convert.ToHexString(bytes.Slice(offset, Math.Min(2, bytes.Length - offset)))})");
}
