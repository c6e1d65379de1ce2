namespace InsConformance.Cards.Slots;

/// <summary>What happens to a reader.</summary>
public enum SlotEventKind
{
    /// <summary>A card was inserted.</summary>
    Inserted,

    /// <summary>The card was removed.</summary>
    Removed,
}
