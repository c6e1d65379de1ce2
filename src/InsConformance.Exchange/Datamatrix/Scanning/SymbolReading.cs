namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>What one reader made of a picture.</summary>
/// <param name="Reader">Name of the reader.</param>
/// <param name="Content">The bytes of the symbol; null when it read none.</param>
/// <param name="Reason">Why it read none, in French; null when it did.</param>
public sealed record SymbolReading(string Reader, ReadOnlyMemory<byte>? Content, string? Reason)
{
    /// <summary>The reader is not on this machine, so that it says nothing of the symbol.</summary>
    public bool IsAbsent { get; init; }
}
