namespace InsConformance.Cards.Pcsc;

/// <summary>What happened at a reader between two looks.</summary>
internal static class ReaderComparison
{
    private const uint CounterMask = 0xFFFF_0000;

    /// <param name="before">The reader as it was; null when it was not there.</param>
    /// <param name="now">The reader as it is.</param>
    public static IEnumerable<ReaderEvent> Events(ReaderStatus? before, ReaderStatus now)
    {
        if (before is null)
            yield return new(ReaderEventKind.ReaderAdded, now.Reader, default);
        var (had, has) = (before is not null && HasCard(before), HasCard(now));
        var another = had && has && (Counter(before!) != Counter(now) || !before!.Atr.Span.SequenceEqual(now.Atr.Span));
        if (had && (!has || another))
            yield return new(ReaderEventKind.CardRemoved, now.Reader, default);
        if (has && (!had || another))
            yield return new(IsMute(now) ? ReaderEventKind.MuteCardInserted : ReaderEventKind.CardInserted, now.Reader, now.Atr);
    }

    private static bool HasCard(ReaderStatus status) => status.State.HasFlag(ReaderState.Present);

    private static bool IsMute(ReaderStatus status) => status.State.HasFlag(ReaderState.Mute);

    /// <summary>Insertions and removals so far: the swap of a card for its twin between two looks is seen there alone.</summary>
    private static uint Counter(ReaderStatus status) => (uint)status.State & CounterMask;
}
