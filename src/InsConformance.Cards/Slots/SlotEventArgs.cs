using InsConformance.Cards.Kernel;

namespace InsConformance.Cards.Slots;

/// <summary>An insertion or a removal.</summary>
public sealed class SlotEventArgs(SlotEventKind kind, int insertion, ISmartCard card, DateTimeOffset at) : EventArgs
{
    /// <summary>Which of them.</summary>
    public SlotEventKind Kind => kind;

    /// <summary>The number of the insertion, from 1: a removal carries that of the card removed.</summary>
    public int Insertion => insertion;

    /// <summary>The card inserted or removed.</summary>
    public ISmartCard Card => card;

    /// <summary>When, on the clock of the reader.</summary>
    public DateTimeOffset At => at;
}
