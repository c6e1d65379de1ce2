using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>Reads the symbol of a picture by our own reader, then by others.</summary>
internal static class SymbolScan
{
    private const string OurName = "insconf";

    /// <summary>What every reader makes of a PNG picture.</summary>
    public static SymbolObservation Observe(ReadOnlyMemory<byte> png, IReadOnlyList<ISymbolReader> others, CancellationToken cancellation)
    {
        if (!PngReader.TryRead(png, out var image, out var reason) || !SymbolFinder.TryFind(image, out var found, out reason))
            return new SymbolObservation([Abstention(reason), .. others.Select(reader => reader.Read(png, cancellation))]);
        var ours = SymbolDecoder.TryDecode(found.Modules, out var decoded, out reason)
            ? new SymbolReading(OurName) { Content = decoded.Content }
            : new SymbolReading(OurName) { Reason = $"{OurName} : {reason}" };
        var framed = PngWriter.Write(found.Picture);
        return new SymbolObservation([ours, .. others.Select(reader => reader.Read(framed, cancellation))]) { QuietZone = found.QuietZone };
    }

    private static SymbolReading Abstention(string reason) => new(OurName) { Reason = $"{OurName} : {reason.TrimEnd('.')}", Abstains = true };
}
