namespace InsConformance.Cards.Pcsc;

/// <summary>What happens at the readers.</summary>
public enum ReaderEventKind
{
    /// <summary>A reader was plugged in, or was there when the watch began.</summary>
    ReaderAdded,

    /// <summary>A reader was unplugged, or its service stopped.</summary>
    ReaderRemoved,

    /// <summary>A card was inserted and answered to reset.</summary>
    CardInserted,

    /// <summary>A card was inserted and does not answer (carte muette).</summary>
    MuteCardInserted,

    /// <summary>The card was withdrawn.</summary>
    CardRemoved,

    /// <summary>The service of the readers does not answer; the watch goes on until it does.</summary>
    ServiceLost,

    /// <summary>The service answers again.</summary>
    ServiceBack,
}
