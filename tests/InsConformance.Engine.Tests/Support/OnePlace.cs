using InsConformance.Engine.Display;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Tests.Support;

/// <summary>A directory of places that knows one of them.</summary>
internal sealed class OnePlace : IBirthPlaceNames
{
    public string? NameOf(BirthPlace place) => place.Code is "63220" ? "Mazoires" : null;
}
