namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>What one reader made of a picture.</summary>
/// <param name="Reader">Name of the reader.</param>
public sealed record SymbolReading(string Reader)
{
    /// <summary>The bytes of the symbol; null when it read none.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>Why it read none, in French; null when it did.</summary>
    public string? Reason { get; init; }

    /// <summary>The reader says nothing of the symbol: it is not on this machine, or not made for such pictures.</summary>
    public bool Abstains { get; init; }
}
