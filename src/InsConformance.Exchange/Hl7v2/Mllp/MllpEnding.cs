namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>How a block ends.</summary>
public enum MllpEnding
{
    /// <summary><c>0x1C 0x0D</c>.</summary>
    Complete,

    /// <summary><c>0x1C</c> and something else than <c>0x0D</c>.</summary>
    WithoutCarriageReturn,

    /// <summary>The peer closed before the end.</summary>
    Truncated,
}
