namespace InsConformance.Exchange.Datamatrix;

/// <summary>
/// Contenu d'un datamatrix INS, as received: header, blocks and separators at their places, nothing repaired.
/// Concatenated, its parts give back <see cref="Text"/>. <see cref="PayloadReader"/> makes it.
/// </summary>
public sealed record DatamatrixPayload
{
    /// <summary>The whole content without the prefix of the scanner; one character per byte (ISO 8859-1).</summary>
    public required string Text { get; init; }

    /// <summary>AIM symbology identifier that a scanner may put before the content, <c>]d1</c> or <c>]d2</c>; empty when none.</summary>
    public string AimPrefix { get; init; } = "";

    /// <summary>What comes before the first block: 26 characters when right.</summary>
    public required string Header { get; init; }

    /// <summary>The blocks in the order of the payload.</summary>
    public required IReadOnlyList<PayloadBlock> Blocks { get; init; }

    /// <summary>The first block of a kind; null when there is none.</summary>
    public PayloadBlock? Find(BlockKind kind) => Blocks.FirstOrDefault(block => block.Kind == kind);

    /// <summary>The value of the first block of a kind; null when there is none.</summary>
    public string? ValueOf(BlockKind kind) => Find(kind)?.Value;
}
