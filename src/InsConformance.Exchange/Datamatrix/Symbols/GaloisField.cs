namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>GF(256) of ECC 200: primitive polynomial x⁸ + x⁵ + x³ + x² + 1 (0x12D), generator 2.</summary>
internal static class GaloisField
{
    private const int Order = 255;
    private const int Polynomial = 0x12D;

    private static readonly byte[] Powers = MakePowers();
    private static readonly byte[] Logarithms = MakeLogarithms();

    /// <summary>2 raised to a power; the exponent is not negative.</summary>
    public static byte Power(int exponent) => Powers[exponent % Order];

    /// <summary>The exponent of 2 that gives a value other than 0.</summary>
    public static int Logarithm(byte value) => Logarithms[value];

    public static byte Multiply(byte left, byte right) => left == 0 || right == 0 ? (byte)0 : Powers[Logarithms[left] + Logarithms[right]];

    /// <summary>A quotient; the divisor is not 0.</summary>
    public static byte Divide(byte dividend, byte divisor) =>
        dividend == 0 ? (byte)0 : Powers[Logarithms[dividend] + Order - Logarithms[divisor]];

    /// <summary>Twice the cycle, so that the sum of two logarithms is an index.</summary>
    private static byte[] MakePowers()
    {
        var powers = new byte[2 * Order];
        var value = 1;
        for (var i = 0; i < Order; i++)
        {
            powers[i] = powers[i + Order] = (byte)value;
            value <<= 1;
            if (value > byte.MaxValue)
                value ^= Polynomial;
        }

        return powers;
    }

    private static byte[] MakeLogarithms()
    {
        var logarithms = new byte[256];
        for (var i = 0; i < Order; i++)
            logarithms[Powers[i]] = (byte)i;
        return logarithms;
    }
}
