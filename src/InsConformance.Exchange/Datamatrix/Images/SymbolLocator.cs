using System.Diagnostics.CodeAnalysis;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>
/// Finds the modules of a clean picture: one upright symbol alone, turned by any number of quarters, as a software draws it. Scans and photographs are for other readers.
/// </summary>
public static class SymbolLocator
{
    /// <summary>Finds the symbol.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="located">The symbol, upright.</param>
    /// <param name="reason">Why there is none, in French.</param>
    public static bool TryLocate(GreyImage image, [NotNullWhen(true)] out LocatedSymbol? located, [NotNullWhen(false)] out string? reason)
    {
        located = null;
        if (DarkBox.Find(image) is not { } box)
        {
            reason = "l'image ne contient aucun pixel sombre.";
            return false;
        }

        if (CountModules(box) is not { } side)
        {
            reason = "ce qui est dessiné n'est pas un symbole carré, droit et net, seul dans l'image.";
            return false;
        }

        var modules = new ModuleMatrix(side, (row, column) => box.IsDarkAt((column + 0.5) / side, (row + 0.5) / side));
        var size = SymbolSize.Find(side);
        for (var turn = 0; size is not null && turn < 4; turn++, modules = modules.TurnedRight())
        {
            if (SymbolFrame.Faults(modules, size) > side / 4)
                continue;
            located = new LocatedSymbol(modules, box.LeastMargin * side / Math.Max(box.Width, box.Height));
            reason = null;
            return true;
        }

        reason = $"les repères d'un symbole ECC 200 de {side} modules de côté ne sont pas à leur place.";
        return false;
    }

    /// <summary>Twice the number of dark runs along a dotted side, which two of the four sides are.</summary>
    private static int? CountModules(DarkBox box)
    {
        if (Math.Abs(box.Width - box.Height) > Math.Max(box.Width, box.Height) * 0.05)
            return null;
        int[] runs =
        [
            box.DarkRuns(isRow: true, atEnd: false), box.DarkRuns(isRow: true, atEnd: true),
            box.DarkRuns(isRow: false, atEnd: false), box.DarkRuns(isRow: false, atEnd: true),
        ];
        var dotted = runs.Where(count => count > 1).Distinct().ToArray();
        return dotted.Length == 1 && SymbolSize.Find(2 * dotted[0]) is not null ? 2 * dotted[0] : null;
    }
}
