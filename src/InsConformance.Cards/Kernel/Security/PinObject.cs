namespace InsConformance.Cards.Kernel.Security;

/// <summary>
/// A code of a card (« code porteur », PIN; « code de déblocage », PUK) with its try counter. Both are persistent: no reset changes them.
/// The counter only rises by a right code before it is exhausted, or by <see cref="Unblock()"/>. That a code was verified is volatile and kept by the <see cref="CardSession"/>.
/// </summary>
public sealed class PinObject
{
    private byte[] _code;

    /// <summary>Creates a code.</summary>
    /// <param name="reference">Reference, P2 of VERIFY.</param>
    /// <param name="code">The code; its length is the only one accepted.</param>
    /// <param name="maxTries">Tries when nothing wrong was presented, 1 to 15.</param>
    /// <param name="triesLeft">Tries left, from 0 (blocked) to <paramref name="maxTries"/>, which is the default.</param>
    public PinObject(byte reference, ReadOnlySpan<byte> code, int maxTries = 3, int? triesLeft = null)
    {
        if (code.IsEmpty)
            throw new ArgumentException("A code has at least one byte.", nameof(code));
        if (maxTries is < 1 or > 15)
            throw new ArgumentOutOfRangeException(nameof(maxTries), maxTries, "A code has 1 to 15 tries.");
        if (triesLeft < 0 || triesLeft > maxTries)
            throw new ArgumentOutOfRangeException(nameof(triesLeft), triesLeft, "The tries left are at most the tries given.");
        Reference = reference;
        _code = code.ToArray();
        MaxTries = maxTries;
        TriesLeft = triesLeft ?? maxTries;
    }

    /// <summary>Reference, P2 of VERIFY.</summary>
    public byte Reference { get; }

    /// <summary>Number of bytes of the code.</summary>
    public int Length => _code.Length;

    /// <summary>Tries when nothing wrong was presented.</summary>
    public int MaxTries { get; }

    /// <summary>Tries left.</summary>
    public int TriesLeft { get; private set; }

    /// <summary>Whether no try is left.</summary>
    public bool IsBlocked => TriesLeft == 0;

    /// <summary>Presents a code. A blocked one refuses the right code too.</summary>
    /// <param name="presented">The code; padding bytes <c>FF</c> or <c>00</c> after it are tolerated.</param>
    public bool Verify(ReadOnlySpan<byte> presented)
    {
        if (IsBlocked)
            return false;
        if (!Matches(presented))
        {
            TriesLeft--;
            return false;
        }

        TriesLeft = MaxTries;
        return true;
    }

    /// <summary>Stores another code of the same length; the counter stays.</summary>
    /// <exception cref="ArgumentException">The length is another.</exception>
    public void Change(ReadOnlySpan<byte> code)
    {
        if (code.Length != Length)
            throw new ArgumentException("The new code must be as long as the old one.", nameof(code));
        _code = code.ToArray();
    }

    /// <summary>Gives all the tries back.</summary>
    public void Unblock() => TriesLeft = MaxTries;

    /// <summary>Takes all the tries away, as if so many wrong codes had been presented.</summary>
    public void Exhaust() => TriesLeft = 0;

    private bool Matches(ReadOnlySpan<byte> presented)
    {
        if (presented.Length < Length || !presented[..Length].SequenceEqual(_code))
            return false;
        return presented[Length..].TrimEnd([(byte)0xFF, (byte)0x00]).IsEmpty;
    }
}
