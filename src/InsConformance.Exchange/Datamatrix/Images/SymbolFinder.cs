using System.Diagnostics.CodeAnalysis;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>
/// Finds the symbol of a clean picture: alone or on a page, turned by any number of quarters, drawn by a software. Scans and photographs are for other readers.
/// </summary>
public static class SymbolFinder
{
    private const int LeastPixels = 20;
    private const int MostMargin = 4;

    /// <summary>Finds a symbol; among several, one that can be read and that begins as an INS does.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="found">The symbol.</param>
    /// <param name="reason">Why there is none, in French.</param>
    public static bool TryFind(GreyImage image, [NotNullWhen(true)] out FoundSymbol? found, [NotNullWhen(false)] out string? reason)
    {
        found = null;
        if (BinaryImage.Of(image) is not { } picture)
        {
            reason = "l'image est d'une seule couleur.";
            return false;
        }

        var boxes = DarkShapes.BoxesOf(picture).Where(box => box.IsNearlySquare && Math.Min(box.Width, box.Height) >= Math.Min(LeastPixels, image.Width / 2));
        found = boxes.Select(box => Examine(picture, box)).OfType<FoundSymbol>().MaxBy(Merit);
        reason = found is null ? "aucun symbole carré, droit et net n'est dessiné dans l'image." : null;
        return found is not null;
    }

    private static int Merit(FoundSymbol symbol)
    {
        if (!SymbolDecoder.TryDecode(symbol.Modules, out var decoded, out _))
            return 0;
        return decoded.Content.Span.StartsWith("IS"u8) ? 2 : 1;
    }

    private static FoundSymbol? Examine(BinaryImage picture, PixelBox box)
    {
        if (CountModules(picture, box) is not { } size)
            return null;
        var modules = new ModuleMatrix(size.Side, (row, column) => picture.IsDark(box, (column + 0.5) / size.Side, (row + 0.5) / size.Side));
        for (var turn = 0; turn < 4; turn++, modules = modules.TurnedRight())
        {
            if (SymbolFrame.Faults(modules, size) > size.Side / 4)
                continue;
            var pixelsPerModule = (double)Math.Max(box.Width, box.Height) / size.Side;
            var margin = (int)Math.Ceiling(MostMargin * pixelsPerModule);
            return new FoundSymbol(modules, Math.Min(MostMargin, picture.Margin(box, margin) / pixelsPerModule), picture.Frame(box, margin));
        }

        return null;
    }

    /// <summary>A dotted side has one dark run for two modules; two sides are dotted, the two others are solid.</summary>
    private static SymbolSize? CountModules(BinaryImage picture, PixelBox box)
    {
        var dotted = Enum.GetValues<BoxSide>().Select(side => picture.DarkRuns(box, side)).Where(runs => runs > 1).Distinct().ToArray();
        return dotted.Length == 1 ? SymbolSize.Find(2 * dotted[0]) : null;
    }
}
