namespace InsConformance.Cards.Pcsc;

/// <summary>State of a reader (SCARD_STATE_*). The upper half of the value, which these names do not cover, counts insertions and removals.</summary>
[Flags]
public enum ReaderState : uint
{
    /// <summary>SCARD_STATE_UNAWARE: the caller knows nothing yet and wants the state at once.</summary>
    Unaware = 0,

    /// <summary>SCARD_STATE_CHANGED.</summary>
    Changed = 0x0002,

    /// <summary>SCARD_STATE_UNKNOWN: no such reader any more.</summary>
    Unknown = 0x0004,

    /// <summary>SCARD_STATE_UNAVAILABLE: the reader does not answer.</summary>
    Unavailable = 0x0008,

    /// <summary>SCARD_STATE_EMPTY: no card.</summary>
    Empty = 0x0010,

    /// <summary>SCARD_STATE_PRESENT: a card.</summary>
    Present = 0x0020,

    /// <summary>SCARD_STATE_EXCLUSIVE: a program holds the card for itself.</summary>
    Exclusive = 0x0080,

    /// <summary>SCARD_STATE_INUSE: at least one program is connected.</summary>
    InUse = 0x0100,

    /// <summary>SCARD_STATE_MUTE: the card does not answer to reset.</summary>
    Mute = 0x0200,
}
