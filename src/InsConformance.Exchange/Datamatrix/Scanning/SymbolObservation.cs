namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>A symbol as independent readers saw it.</summary>
/// <param name="Readings">One per reader, those that abstain included.</param>
public sealed record SymbolObservation(IReadOnlyList<SymbolReading> Readings)
{
    /// <summary>The readings that say something of the symbol.</summary>
    public IReadOnlyList<SymbolReading> Opinions { get; } = [.. Readings.Where(reading => !reading.Abstains)];

    /// <summary>The first content that was read; null when none was.</summary>
    public ReadOnlyMemory<byte>? Content => Opinions.FirstOrDefault(reading => reading.Content is not null)?.Content;

    /// <summary>The least margin around the symbol, in modules, measured up to 4; null when it could not be measured, as on a scan.</summary>
    public double? QuietZone { get; init; }

    /// <summary>Why nothing was read, reader by reader, in French.</summary>
    public string Reasons => string.Join(" ; ", Readings.Select(reading => reading.Reason).OfType<string>());
}
