using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Slots.Faults;

/// <summary>A way in which a card, or its contact with the reader, fails on purpose. The cases are the nested types; there are no others.</summary>
public abstract record CardFault
{
    private CardFault()
    {
    }

    /// <summary>When it strikes.</summary>
    public FaultTrigger When { get; init; } = FaultTrigger.Always;

    /// <summary>
    /// The card does not answer (« carte muette »). From the start, when it strikes at once: no connection can be made. Otherwise in the middle of a session:
    /// the command waits for the limit of the reader (<see cref="VirtualSlot.MuteLimit"/>), then fails.
    /// </summary>
    public sealed record Mute : CardFault;

    /// <summary>The card answers late.</summary>
    /// <param name="Delay">How late, on the clock of the reader.</param>
    public sealed record Slow(TimeSpan Delay) : CardFault;

    /// <summary>Only the first bytes of the answer arrive.</summary>
    /// <param name="Length">How many, at least 1: an empty answer blocks the virtual reader driver (vsmartcard).</param>
    public sealed record Truncated(int Length) : CardFault;

    /// <summary>The card answers a status word, and does nothing.</summary>
    /// <param name="Status">As <c>6581</c> or <c>6F00</c>.</param>
    public sealed record Refusal(StatusWord Status) : CardFault;

    /// <summary>The card answers with data whose first TLV length cannot be read.</summary>
    public sealed record CorruptedTlv : CardFault;

    /// <summary>The card presents another ATR; <see cref="When"/> has no effect.</summary>
    /// <param name="Atr">The ATR presented, at most 33 bytes.</param>
    public sealed record WrongAtr(ReadOnlyMemory<byte> Atr) : CardFault;
}
