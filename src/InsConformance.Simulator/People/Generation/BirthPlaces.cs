using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace InsConformance.Simulator.People.Generation;

/// <summary>
/// Lieux de naissance (COG) of invented people: the codes that public sources cite (<c>fixtures/cog/places.yaml</c>), and communes that do not exist, numbers 990 to 999 of
/// each département: no département has so many.
/// </summary>
internal sealed class BirthPlaces
{
    private readonly Dictionary<BirthZone, string[]> _codes;

    public BirthPlaces()
    {
        var cited = Cited().ToArray();
        var mainland = Enumerable.Range(1, 95).Where(number => number != 20).Select(number => number.ToString("00", CultureInfo.InvariantCulture));
        _codes = new Dictionary<BirthZone, string[]>
        {
            [BirthZone.Mainland] = [.. Of("metropole"), .. mainland.SelectMany(Invented)],
            [BirthZone.SouthCorsica] = [.. Of("corse").Where(code => code[1] == 'A'), .. Invented("2A")],
            [BirthZone.NorthCorsica] = [.. Of("corse").Where(code => code[1] == 'B'), .. Invented("2B")],
            [BirthZone.Overseas] = [.. Of("outre-mer")],
            [BirthZone.Abroad] = [.. Of("etranger")],
        };

        IEnumerable<string> Of(string zone) => cited.Where(place => string.Equals(place.Zone, zone, StringComparison.Ordinal)).Select(place => place.Code);
    }

    public IReadOnlyList<string> Of(BirthZone zone) => _codes[zone];

    private static IEnumerable<string> Invented(string department) =>
        Enumerable.Range(990, 10).Select(commune => department + commune.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<(string Code, string Zone)> Cited()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(EmbeddedFixtures.Of("cog").Single().ReadText()));
        var places = (YamlSequenceNode)stream.Documents[0].RootNode["places"];
        return places.Select(place => (((YamlScalarNode)place["code"]).Value!, ((YamlScalarNode)place["zone"]).Value!));
    }
}
