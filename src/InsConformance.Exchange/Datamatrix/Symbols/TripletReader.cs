namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>Reads C40, Text and X12: two codewords hold three values v₁·1600 + v₂·40 + v₃ + 1.</summary>
internal sealed class TripletReader(TripletAlphabet alphabet, List<byte> bytes)
{
    private const int Unlatch = 254;
    private const int ShiftTwoFnc1 = 27;
    private const int ShiftTwoUpper = 30;

    private int _shift;
    private int _upper;

    /// <summary>Reads until the unlatch, or the last codeword alone, which is ASCII.</summary>
    /// <returns>Why the values make no sense, in French; null when they do.</returns>
    public string? Read(ReadOnlySpan<byte> codewords, ref int position)
    {
        while (position + 1 < codewords.Length)
        {
            if (codewords[position] == Unlatch)
            {
                position++;
                return null;
            }

            var packed = codewords[position] * 256 + codewords[position + 1] - 1;
            position += 2;
            if (!Take(packed / 1600) || !Take(packed / 40 % 40) || !Take(packed % 40))
                return $"les mots {position - 1} et {position} n'ont pas de sens en encodation {alphabet}.";
        }

        if (position < codewords.Length && codewords[position] == Unlatch)
            position++;
        return null;
    }

    private bool Take(int value)
    {
        if (alphabet is TripletAlphabet.X12)
            return Add(X12(value));
        var shift = _shift;
        _shift = 0;
        switch (shift)
        {
            case 0 when value < 3:
                _shift = value + 1;
                return true;
            case 0:
                return Add(Basic(value));
            case 1:
                return Add(value < 32 ? value : -1);
            case 2 when value == ShiftTwoUpper:
                _upper = 128;
                return true;
            case 2:
                return Add(Punctuation(value));
            default:
                return Add(ThirdSet(value));
        }
    }

    private bool Add(int value)
    {
        if (value < 0)
            return false;
        bytes.Add((byte)(value + _upper));
        _upper = 0;
        return true;
    }

    private int Basic(int value) => value switch
    {
        3 => ' ',
        <= 13 => '0' + value - 4,
        <= 39 => (alphabet is TripletAlphabet.Text ? 'a' : 'A') + value - 14,
        _ => -1,
    };

    private static int Punctuation(int value) => value switch
    {
        <= 14 => '!' + value,
        <= 21 => ':' + value - 15,
        <= 26 => '[' + value - 22,
        ShiftTwoFnc1 => 0x1D,
        _ => -1,
    };

    private int ThirdSet(int value) => value switch
    {
        > 31 => -1,
        _ when alphabet is TripletAlphabet.C40 => '`' + value,
        0 => '`',
        <= 26 => 'A' + value - 1,
        _ => '{' + value - 27,
    };

    private static int X12(int value) => value switch
    {
        0 => '\r',
        1 => '*',
        2 => '>',
        3 => ' ',
        <= 13 => '0' + value - 4,
        <= 39 => 'A' + value - 14,
        _ => -1,
    };
}
