using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>Reads the modules of a square ECC 200 symbol, whoever made it: all encodations of the standard, with error correction.</summary>
public static class SymbolDecoder
{
    /// <summary>Reads a symbol whose modules are upright: solid sides at the left and at the bottom.</summary>
    /// <param name="modules">The modules, without margin.</param>
    /// <param name="decoded">What it carries.</param>
    /// <param name="reason">Why it cannot be read, in French.</param>
    public static bool TryDecode(ModuleMatrix modules, [NotNullWhen(true)] out DecodedSymbol? decoded, [NotNullWhen(false)] out string? reason)
    {
        decoded = null;
        if (SymbolSize.Find(modules.Side) is not { } size)
        {
            reason = $"un symbole ECC 200 carré n'a pas {modules.Side} modules de côté.";
            return false;
        }

        var codewords = SymbolFrame.Read(modules, size);
        if (CodewordBlocks.Correct(codewords, size) is not { } corrected)
        {
            reason = $"trop de modules sont faux : la correction d'erreurs répare {size.Correctable} mots par bloc au plus.";
            return false;
        }

        var content = CodewordReader.TryRead(codewords.AsSpan(0, size.DataCodewords), out reason);
        decoded = content is null ? null : new DecodedSymbol(content, size, corrected);
        return decoded is not null;
    }
}
