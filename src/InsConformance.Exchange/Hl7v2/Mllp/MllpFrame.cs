namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>Bloc MLLP : <c>0x0B</c>, the message, <c>0x1C 0x0D</c>. Read leniently: the message is what lies between, whatever surrounds it.</summary>
/// <param name="Message">The message, without its frame.</param>
/// <param name="Stray">Number of bytes before <c>0x0B</c> that belong to no block.</param>
/// <param name="Ending">How the block ends.</param>
public sealed record MllpFrame(ReadOnlyMemory<byte> Message, int Stray, MllpEnding Ending)
{
    /// <summary>Whether <c>0x0B</c> starts it.</summary>
    public bool HasStart { get; init; } = true;

    /// <summary>First byte of a block, VT.</summary>
    public const byte StartBlock = 0x0b;

    /// <summary>Last byte but one of a block, FS.</summary>
    public const byte EndBlock = 0x1c;

    /// <summary>Last byte of a block.</summary>
    public const byte CarriageReturn = 0x0d;

    /// <summary>Puts a message in its block.</summary>
    public static byte[] Wrap(ReadOnlySpan<byte> message) => [StartBlock, .. message, EndBlock, CarriageReturn];
}
