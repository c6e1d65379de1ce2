using InsConformance.Exchange.Datamatrix.Scanning;
using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Datamatrix;

/// <summary>What the rules of the datamatrix look at: its content, and the symbol and the page that carried it when they were given.</summary>
/// <param name="Payload">The content.</param>
/// <param name="Context">What was said besides.</param>
public sealed record DatamatrixArtefact(DatamatrixPayload Payload, JudgingContext Context)
{
    /// <summary>The symbol as its readers saw it; null when the content came without one.</summary>
    public SymbolObservation? Symbol { get; init; }

    /// <summary>The text printed on the page; null when there is no page, or no tool to read it.</summary>
    public string? PageText { get; init; }
}
