namespace InsConformance.Cards.Tracing;

/// <summary>What a line of the trace tells.</summary>
public enum TraceEventKind
{
    /// <summary>A card was inserted.</summary>
    Inserted,

    /// <summary>The card was withdrawn.</summary>
    Removed,

    /// <summary>The card was powered or reset: everything volatile is forgotten.</summary>
    Reset,

    /// <summary>A command and its response.</summary>
    Exchange,

    /// <summary>The reader was lost, or found again.</summary>
    Reader,
}
