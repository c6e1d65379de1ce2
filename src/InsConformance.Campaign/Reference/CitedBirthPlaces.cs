using InsConformance.Engine.Display;
using InsConformance.Identity.Traits;

namespace InsConformance.Campaign.Reference;

/// <summary>The places of birth of the test people whose name public samples give (ANS, IHE, Interop'Santé): a product has the whole « Code officiel géographique ».</summary>
internal sealed class CitedBirthPlaces : IBirthPlaceNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["51215"] = "Dompremy",
        ["63220"] = "Mazoires",
        ["88154"] = "Domrémy-la-Pucelle",
    };

    public string? NameOf(BirthPlace place) => Names.GetValueOrDefault(place.Code);
}
