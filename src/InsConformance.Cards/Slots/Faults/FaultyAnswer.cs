namespace InsConformance.Cards.Slots.Faults;

/// <summary>What becomes of an answer under the faults that strike its command.</summary>
internal static class FaultyAnswer
{
    private const int StatusLength = 2;

    /// <summary>The first octet of a length that announces four more: no virtual card writes it.</summary>
    private const byte UnreadableLength = 0x84;

    /// <summary>Asks the card, unless a fault answers in its place, then spoils the answer.</summary>
    public static ReadOnlyMemory<byte> Apply(IReadOnlyList<CardFault> faults, Func<ReadOnlyMemory<byte>> ask)
    {
        var answer = faults.OfType<CardFault.Refusal>().FirstOrDefault() is { Status: var status }
            ? new[] { status.Sw1, status.Sw2 }
            : ask();
        foreach (var fault in faults)
        {
            answer = fault switch
            {
                CardFault.CorruptedTlv => Corrupt(answer),
                CardFault.Truncated truncated => answer[..Math.Min(Math.Max(truncated.Length, 1), answer.Length)],
                _ => answer,
            };
        }

        return answer;
    }

    private static ReadOnlyMemory<byte> Corrupt(ReadOnlyMemory<byte> answer)
    {
        var tagLength = answer.Span is [var first, ..] && (first & 0x1F) == 0x1F ? 2 : 1;
        if (answer.Length <= tagLength + StatusLength)
            return answer;
        var corrupted = answer.ToArray();
        corrupted[tagLength] = UnreadableLength;
        return corrupted;
    }
}
