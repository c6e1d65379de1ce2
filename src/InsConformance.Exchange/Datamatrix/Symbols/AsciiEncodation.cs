namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>The default encodation: two digits in one codeword, one character in one codeword, two codewords beyond 127.</summary>
internal static class AsciiEncodation
{
    private const byte FirstPair = 130;
    private const byte UpperShift = 235;

    public static List<byte> Encode(ReadOnlySpan<byte> content)
    {
        var codewords = new List<byte>(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            var value = content[i];
            if (IsDigit(value) && i + 1 < content.Length && IsDigit(content[i + 1]))
            {
                codewords.Add((byte)(FirstPair + 10 * (value - '0') + (content[i + 1] - '0')));
                i++;
            }
            else if (value < 128)
            {
                codewords.Add((byte)(value + 1));
            }
            else
            {
                codewords.Add(UpperShift);
                codewords.Add((byte)(value - 127));
            }
        }

        return codewords;
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
