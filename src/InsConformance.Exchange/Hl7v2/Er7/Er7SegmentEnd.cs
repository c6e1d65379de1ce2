namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>What ends a segment. HL7 v2 knows only the carriage return.</summary>
[Flags]
public enum Er7SegmentEnd
{
    /// <summary>Nothing: the message stops there.</summary>
    None = 0,

    /// <summary>Carriage return, 0x0D.</summary>
    CarriageReturn = 1,

    /// <summary>Line feed, 0x0A, as text editors of Unix write.</summary>
    LineFeed = 2,

    /// <summary>Both, as text editors of Windows write.</summary>
    CarriageReturnLineFeed = 4,
}
