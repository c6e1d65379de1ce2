namespace InsConformance.Exchange.Datamatrix;

/// <summary>One block of a payload, as received.</summary>
/// <param name="Kind">What its identifier says; null when the text begins with no known identifier.</param>
/// <param name="Value">The value without identifier and separator; one character per byte (ISO 8859-1).</param>
/// <param name="Offset">Offset of the block in the payload, in bytes: that of its identifier.</param>
/// <param name="Separator">What closes the block; null when nothing does.</param>
public sealed record PayloadBlock(BlockKind? Kind, string Value, int Offset, BlockSeparator? Separator)
{
    /// <summary>Offset of the value, in bytes.</summary>
    public int ValueOffset => Kind is null ? Offset : Offset + Kind.Id.Length;

    /// <summary>Where the value is, for a finding: « bloc S1, octet 28 ».</summary>
    public string Location => $"bloc {Kind?.Id ?? "inconnu"}, octet {ValueOffset}";
}
