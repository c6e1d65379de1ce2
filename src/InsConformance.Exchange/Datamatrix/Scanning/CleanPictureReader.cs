using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>Our own reader: one clean symbol alone in the picture.</summary>
public sealed class CleanPictureReader : ISymbolReader
{
    private const string Name = "insconf";

    /// <inheritdoc/>
    public SymbolReading Read(ReadOnlyMemory<byte> png, CancellationToken cancellation)
    {
        if (!PngReader.TryRead(png, out var image, out var reason) || !SymbolLocator.TryLocate(image, out var located, out reason))
            return new SymbolReading(Name) { Reason = $"{Name} : {reason}", Abstains = true };
        return SymbolDecoder.TryDecode(located.Modules, out var decoded, out reason)
            ? new SymbolReading(Name) { Content = decoded.Content, QuietZone = located.QuietZone }
            : new SymbolReading(Name) { Reason = $"{Name} : {reason}", QuietZone = located.QuietZone };
    }
}
