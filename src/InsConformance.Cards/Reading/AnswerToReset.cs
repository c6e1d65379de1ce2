using InsConformance.Cards.Kernel;

namespace InsConformance.Cards.Reading;

/// <summary>Answer to reset (« ATR », ISO 7816-3 §8): the little of it that the bench needs.</summary>
public static class AnswerToReset
{
    private const int AnnouncesTd1 = 0x80;

    /// <summary>The protocol offered first: the low half of TD1, T=0 without it.</summary>
    public static TransmissionProtocol FirstProtocol(ReadOnlySpan<byte> atr)
    {
        if (atr.Length < 2 || (atr[1] & AnnouncesTd1) == 0)
            return TransmissionProtocol.T0;
        var td1 = 2 + int.PopCount(atr[1] & 0x70);
        return td1 < atr.Length && (atr[td1] & 0x0F) == 1 ? TransmissionProtocol.T1 : TransmissionProtocol.T0;
    }
}
