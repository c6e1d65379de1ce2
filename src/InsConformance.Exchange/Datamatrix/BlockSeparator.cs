namespace InsConformance.Exchange.Datamatrix;

/// <summary>What stands between two blocks, right or wrong.</summary>
/// <param name="Text">The characters as received.</param>
/// <param name="Offset">Offset of the first one in the payload, in bytes.</param>
public sealed record BlockSeparator(string Text, int Offset)
{
    /// <summary>Whether it is the byte 0x1D.</summary>
    public bool IsGroupSeparator => Text is [PayloadText.GroupSeparator];
}
