namespace InsConformance.Insi.Messages;

/// <summary>WS-Addressing header blocks, raw; null when absent.</summary>
public sealed record AddressingBlocks
{
    /// <summary>No block at all.</summary>
    public static AddressingBlocks None { get; } = new();

    /// <summary><c>wsa:MessageID</c>; the conformant form is <c>uuid:</c> followed by a UUID (frame « CI TLSi AMO »).</summary>
    public string? MessageId { get; init; }

    /// <summary><c>wsa:Action</c>, the URN of the operation.</summary>
    public string? Action { get; init; }

    /// <summary><c>wsa:To</c>.</summary>
    public string? To { get; init; }

    /// <summary>Address of <c>wsa:ReplyTo</c>.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Address of <c>wsa:FaultTo</c>.</summary>
    public string? FaultTo { get; init; }
}
