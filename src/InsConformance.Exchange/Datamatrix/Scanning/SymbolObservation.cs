namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>A symbol as independent readers saw it.</summary>
/// <param name="Readings">One per reader, absent ones included.</param>
public sealed record SymbolObservation(IReadOnlyList<SymbolReading> Readings)
{
    /// <summary>The least margin around the symbol, in modules; null when no reader measures it (scan, page).</summary>
    public double? QuietZone { get; init; }

    /// <summary>Whether the symbol is as wide as high; null when no reader measures it.</summary>
    public bool? IsSquare { get; init; }
}
