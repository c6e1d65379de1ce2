using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>A symbol found in a picture.</summary>
/// <param name="Modules">Its modules, upright, without margin.</param>
/// <param name="QuietZone">The least white margin around it, in modules, measured up to 4.</param>
/// <param name="Picture">Its pixels as they are, in a white margin of 4 modules: what other readers are given, so that the margin is judged apart from the symbol.</param>
public sealed record FoundSymbol(ModuleMatrix Modules, double QuietZone, GreyImage Picture);
