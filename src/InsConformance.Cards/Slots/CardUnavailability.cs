namespace InsConformance.Cards.Slots;

/// <summary>Why no command can reach a card.</summary>
public enum CardUnavailability
{
    /// <summary>There is no card in the reader.</summary>
    Absent,

    /// <summary>The card of this connection was withdrawn; another one, or the same again, may be in the reader now.</summary>
    Removed,

    /// <summary>The card does not answer (« carte muette »).</summary>
    Mute,
}
