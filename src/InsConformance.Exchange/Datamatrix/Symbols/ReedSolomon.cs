using static InsConformance.Exchange.Datamatrix.Symbols.GaloisField;

namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>Reed-Solomon code of one block: the generator polynomial has the roots 2¹ to 2ⁿ. The first codeword has the highest degree.</summary>
internal static class ReedSolomon
{
    /// <summary>The parity codewords of a block: the remainder of data·xⁿ divided by the generator.</summary>
    public static byte[] Parity(ReadOnlySpan<byte> data, int count)
    {
        var generator = Generator(count);
        var remainder = new byte[count];
        foreach (var codeword in data)
        {
            var factor = (byte)(codeword ^ remainder[0]);
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            for (var i = 0; i < count; i++)
                remainder[i] ^= Multiply(factor, generator[i]);
        }

        return remainder;
    }

    /// <summary>Corrects a block in place.</summary>
    /// <param name="block">Data, then parity.</param>
    /// <param name="parity">Number of parity codewords.</param>
    /// <returns>Number of codewords corrected; null when there are too many errors: the block is then as it was.</returns>
    public static int? Correct(Span<byte> block, int parity)
    {
        var syndromes = Syndromes(block, parity);
        if (!syndromes.AsSpan().ContainsAnyExcept((byte)0))
            return 0;
        var locator = Locator(syndromes);
        var errors = locator.Length - 1;
        var positions = Positions(locator, block.Length);
        if (errors > parity / 2 || positions.Count != errors)
            return null;
        var mended = block.ToArray();
        foreach (var position in positions)
            mended[position] ^= Magnitude(locator, syndromes, block.Length - 1 - position);
        if (Syndromes(mended, parity).AsSpan().ContainsAnyExcept((byte)0))
            return null;
        mended.CopyTo(block);
        return errors;
    }

    /// <summary>The coefficients of the generator below its leading one, highest degree first.</summary>
    private static byte[] Generator(int degree)
    {
        var polynomial = new byte[degree];
        for (var root = 1; root <= degree; root++)
        {
            var factor = Power(root);
            // Multiply by (x + factor) what has been built so far: x^(root-1) and its root-1 last coefficients.
            var carried = (byte)1;
            for (var i = degree - root; i < degree; i++)
            {
                var next = i + 1 < degree ? polynomial[i + 1] : (byte)0;
                polynomial[i] = (byte)(next ^ Multiply(carried, factor));
                carried = next;
            }
        }

        return polynomial;
    }

    private static byte[] Syndromes(ReadOnlySpan<byte> block, int count)
    {
        var syndromes = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var root = Power(i + 1);
            byte sum = 0;
            foreach (var codeword in block)
                sum = (byte)(Multiply(sum, root) ^ codeword);
            syndromes[i] = sum;
        }

        return syndromes;
    }

    /// <summary>Error locator polynomial by Berlekamp and Massey, lowest degree first.</summary>
    private static byte[] Locator(byte[] syndromes)
    {
        byte[] current = new byte[syndromes.Length + 1], previous = new byte[syndromes.Length + 1];
        current[0] = previous[0] = 1;
        var (length, shift, lastDiscrepancy) = (0, 1, (byte)1);
        for (var n = 0; n < syndromes.Length; n++, shift++)
        {
            var discrepancy = syndromes[n];
            for (var i = 1; i <= length; i++)
                discrepancy ^= Multiply(current[i], syndromes[n - i]);
            if (discrepancy == 0)
                continue;
            var before = (byte[])current.Clone();
            var factor = Divide(discrepancy, lastDiscrepancy);
            for (var i = shift; i < current.Length; i++)
                current[i] ^= Multiply(factor, previous[i - shift]);
            if (2 * length > n)
                continue;
            (length, shift, lastDiscrepancy, previous) = (n + 1 - length, 0, discrepancy, before);
        }

        return current[..(length + 1)];
    }

    /// <summary>Indices of the wrong codewords: the inverse of each root of the locator (Chien).</summary>
    private static List<int> Positions(byte[] locator, int length)
    {
        var positions = new List<int>();
        for (var degree = 0; degree < length; degree++)
        {
            if (Evaluate(locator, InverseOf(degree)) == 0)
                positions.Add(length - 1 - degree);
        }

        return positions;
    }

    /// <summary>What to add to the wrong codeword of that degree (Forney).</summary>
    private static byte Magnitude(byte[] locator, byte[] syndromes, int degree)
    {
        var inverse = InverseOf(degree);
        byte numerator = 0, derivative = 0;
        for (var i = locator.Length - 2; i >= 0; i--)
        {
            byte coefficient = 0;
            for (var j = 0; j <= i; j++)
                coefficient ^= Multiply(locator[j], syndromes[i - j]);
            numerator = (byte)(Multiply(numerator, inverse) ^ coefficient);
        }

        for (var i = 1; i < locator.Length; i += 2)
            derivative ^= Multiply(locator[i], Power(Logarithm(inverse) * (i - 1)));
        return derivative == 0 ? (byte)0 : Divide(numerator, derivative);
    }

    private static byte InverseOf(int degree) => Power(255 - degree % 255);

    private static byte Evaluate(byte[] polynomial, byte x)
    {
        byte value = 0;
        for (var i = polynomial.Length - 1; i >= 0; i--)
            value = (byte)(Multiply(value, x) ^ polynomial[i]);
        return value;
    }
}
