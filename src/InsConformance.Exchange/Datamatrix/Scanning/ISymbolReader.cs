namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>Reads the symbol of a picture.</summary>
public interface ISymbolReader
{
    /// <summary>Reads a PNG picture.</summary>
    /// <param name="png">The file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    SymbolReading Read(ReadOnlyMemory<byte> png, CancellationToken cancellation);
}
