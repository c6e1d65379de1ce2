namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>Turns data codewords into bytes: ASCII encodation, and the latches to the others that producers use.</summary>
internal sealed class CodewordReader
{
    private const int Pad = 129;
    private const int LatchC40 = 230;
    private const int LatchBase256 = 231;
    private const int Fnc1 = 232;
    private const int StructuredAppend = 233;
    private const int ReaderProgramming = 234;
    private const int UpperShift = 235;
    private const int Macro05 = 236;
    private const int Macro06 = 237;
    private const int LatchX12 = 238;
    private const int LatchText = 239;
    private const int LatchEdifact = 240;
    private const int Eci = 241;

    private readonly byte[] _codewords;
    private readonly List<byte> _bytes = [];
    private int _position;
    private bool _isMacro;

    private CodewordReader(ReadOnlySpan<byte> codewords) => _codewords = codewords.ToArray();

    /// <summary>The bytes of the codewords; null with the reason, in French, when they make no sense.</summary>
    public static byte[]? TryRead(ReadOnlySpan<byte> codewords, out string? reason)
    {
        var reader = new CodewordReader(codewords);
        reason = reader.Read();
        return reason is null ? [.. reader._bytes] : null;
    }

    private string? Read()
    {
        while (_position < _codewords.Length && _codewords[_position] != Pad)
        {
            if (ReadAscii(_codewords[_position++]) is { } reason)
                return reason;
        }

        if (_isMacro)
            _bytes.AddRange("\u001E\u0004"u8);
        return null;
    }

    private string? ReadAscii(int codeword)
    {
        switch (codeword)
        {
            case >= 1 and <= 128:
                _bytes.Add((byte)(codeword - 1));
                return null;
            case >= 130 and <= 229:
                _bytes.Add((byte)('0' + (codeword - 130) / 10));
                _bytes.Add((byte)('0' + (codeword - 130) % 10));
                return null;
            case LatchC40 or LatchText:
                return new TripletReader(codeword == LatchText ? TripletAlphabet.Text : TripletAlphabet.C40, _bytes).Read(_codewords, ref _position);
            case LatchX12:
                return new TripletReader(TripletAlphabet.X12, _bytes).Read(_codewords, ref _position);
            case LatchEdifact:
                ReadEdifact();
                return null;
            case LatchBase256:
                return ReadBase256();
            case UpperShift when _position < _codewords.Length:
                _bytes.Add((byte)(_codewords[_position++] + 127));
                return null;
            case Fnc1:
                ReadFnc1();
                return null;
            case Macro05 or Macro06 when _bytes.Count == 0:
                _isMacro = true;
                _bytes.AddRange(codeword == Macro05 ? "[)>\u001E05\u001D"u8 : "[)>\u001E06\u001D"u8);
                return null;
            case Eci when _position < _codewords.Length:
                _position += EciLength(_codewords[_position]);
                return null;
            case StructuredAppend:
                return "il n'est qu'une partie d'un message réparti sur plusieurs symboles.";
            case ReaderProgramming:
                return "il sert à programmer un lecteur et ne porte pas de données.";
            default:
                return $"le mot {_position} ({codeword}) n'a pas de sens en encodation ASCII.";
        }
    }

    /// <summary>FNC1 in first place says « GS1 » and is no data; elsewhere it is a separator.</summary>
    private void ReadFnc1()
    {
        if (_position > 1)
            _bytes.Add(0x1D);
    }

    private static int EciLength(byte first) => first switch
    {
        <= 127 => 1,
        <= 191 => 2,
        _ => 3,
    };

    /// <summary>Four values of six bits in three codewords, until the unlatch or the two last codewords, which are ASCII.</summary>
    private void ReadEdifact()
    {
        const int unlatch = 0b01_1111;
        while (_position + 2 < _codewords.Length)
        {
            var bits = _codewords[_position] << 16 | _codewords[_position + 1] << 8 | _codewords[_position + 2];
            for (var i = 0; i < 4; i++)
            {
                var value = (bits >> (18 - 6 * i)) & 0b11_1111;
                if (value == unlatch)
                {
                    _position += Math.Min(i + 1, 3);
                    return;
                }

                _bytes.Add((byte)(value < 32 ? value | 0x40 : value));
            }

            _position += 3;
        }
    }

    private string? ReadBase256()
    {
        if (_position >= _codewords.Length)
            return "une suite d'octets est annoncée et manque.";
        var length = Unscramble();
        if (length >= 250 && _position < _codewords.Length)
            length = 250 * (length - 249) + Unscramble();
        else if (length == 0)
            length = _codewords.Length - _position;
        if (_position + length > _codewords.Length)
            return "une suite d'octets dépasse la fin du symbole.";
        for (; length > 0; length--)
            _bytes.Add((byte)Unscramble());
        return null;
    }

    private int Unscramble()
    {
        var value = _codewords[_position++];
        var noise = 149 * _position % 255 + 1;
        return (value - noise) & 0xFF;
    }
}
