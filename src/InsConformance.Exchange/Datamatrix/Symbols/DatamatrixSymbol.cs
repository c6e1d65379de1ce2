namespace InsConformance.Exchange.Datamatrix.Symbols;

/// <summary>Symbole Data Matrix ECC 200, ready to be drawn.</summary>
/// <param name="Size">Its size.</param>
/// <param name="Modules">Its modules, without margin.</param>
public sealed record DatamatrixSymbol(SymbolSize Size, ModuleMatrix Modules)
{
    /// <summary>Margin to leave around a symbol, in modules: one by the standard, two because readers need it.</summary>
    public const int QuietZone = 2;
}
