using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>A symbol found in a picture.</summary>
/// <param name="Modules">Its modules, upright, without margin.</param>
/// <param name="QuietZone">The least margin around it, in modules.</param>
public sealed record LocatedSymbol(ModuleMatrix Modules, double QuietZone);
