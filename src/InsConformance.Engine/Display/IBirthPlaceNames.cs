using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Display;

/// <summary>Directory of communes and countries by INSEE code (COG), for display only. Optional.</summary>
public interface IBirthPlaceNames
{
    /// <summary>French name of the place; null when the directory does not know the code.</summary>
    string? NameOf(BirthPlace place);
}
