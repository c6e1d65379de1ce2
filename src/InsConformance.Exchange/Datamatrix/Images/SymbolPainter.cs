using System.Globalization;
using System.Text;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>Draws symbols with their margin.</summary>
public static class SymbolPainter
{
    /// <summary>A picture in pixels.</summary>
    /// <param name="modules">The modules.</param>
    /// <param name="pixelsPerModule">Side of a module, in pixels.</param>
    /// <param name="quietZone">Margin, in modules.</param>
    public static GreyImage Paint(ModuleMatrix modules, int pixelsPerModule = 6, int quietZone = DatamatrixSymbol.QuietZone)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pixelsPerModule, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(quietZone);
        var side = (modules.Side + 2 * quietZone) * pixelsPerModule;
        var pixels = new byte[side * side];
        Array.Fill(pixels, byte.MaxValue);
        for (var y = 0; y < modules.Side * pixelsPerModule; y++)
        {
            var line = pixels.AsSpan((y + quietZone * pixelsPerModule) * side + quietZone * pixelsPerModule);
            for (var column = 0; column < modules.Side; column++)
            {
                if (modules[y / pixelsPerModule, column])
                    line.Slice(column * pixelsPerModule, pixelsPerModule).Clear();
            }
        }

        return new GreyImage(side, side, pixels);
    }

    /// <summary>A PNG file of one bit per pixel.</summary>
    /// <inheritdoc cref="Paint"/>
    public static byte[] Png(ModuleMatrix modules, int pixelsPerModule = 6, int quietZone = DatamatrixSymbol.QuietZone) =>
        PngWriter.Write(Paint(modules, pixelsPerModule, quietZone));

    /// <summary>An SVG picture whose unit is the module: one path of horizontal bars, on a white ground that is the margin.</summary>
    /// <param name="modules">The modules.</param>
    /// <param name="label">What a screen reader says.</param>
    /// <param name="quietZone">Margin, in modules.</param>
    public static string Svg(ModuleMatrix modules, string label, int quietZone = DatamatrixSymbol.QuietZone)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(quietZone);
        var side = modules.Side + 2 * quietZone;
        var path = new StringBuilder();
        for (var row = 0; row < modules.Side; row++)
        {
            for (var column = 0; column < modules.Side; column++)
            {
                var start = column;
                while (column < modules.Side && modules[row, column])
                    column++;
                if (column > start)
                    path.Append(CultureInfo.InvariantCulture, $"M{start + quietZone} {row + quietZone}h{column - start}v1h-{column - start}z");
            }
        }

        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" role="img" aria-label="{Escaped(label)}" shape-rendering="crispEdges"><rect width="{side}" height="{side}" fill="#fff"/><path d="{path}" fill="#000"/></svg>""";
    }

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(text);
}
