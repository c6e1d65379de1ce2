using System.Globalization;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Traits;

namespace InsConformance.Exchange.Hl7v2.Writing;

/// <summary>Segment PID: identifiers, names, traits, reliability. The traits of an identity with an INS are those of INSi, unaltered.</summary>
internal static class PidWriter
{
    public static Er7SegmentWriter Write(DiffusedIdentity identity, IEnumerable<Er7Value> identifiers) => new("PID")
    {
        [1] = "1",
        [3] = Er7Value.Repetitions(identifiers),
        [5] = Er7Value.Repetitions([UsedName(identity.Complementary), BirthName(identity.Strict)]),
        [7] = BirthDate(identity.Strict.BirthDate),
        [8] = identity.Strict.Sex switch
        {
            Sex.Male => "M",
            Sex.Female => "F",
            _ => "U",
        },
        [11] = BirthPlace(identity.Strict.BirthPlace),
        [32] = new Er7Value(PamReliability.Codes(identity)),
    };

    private static Er7Value BirthName(StrictTraits strict) => Er7Value.Components(
        strict.BirthName.Value, strict.FirstBirthName.Value, strict.BirthGivenNames?.List.Value, default, default, default, "L");

    private static Er7Value UsedName(ComplementaryTraits traits) => traits is { UsedName: null, UsedFirstName: null }
        ? default
        : Er7Value.Components(traits.UsedName?.Value, traits.UsedFirstName?.Value, default, default, default, default, "D");

    /// <summary>As precise as the date is known; a lunar date stands in ZFD-1.</summary>
    private static string BirthDate(BirthDate date) => date switch
    {
        { Kind: BirthDateKind.Complete } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}{date.Month:00}{date.Day:00}"),
        { Year: 0 } => "",
        { Month: >= 1 and <= 12, Kind: BirthDateKind.Incomplete } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}{date.Month:00}"),
        _ => date.Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static Er7Value BirthPlace(BirthPlace place) => Er7Value.Components(
        default, default, default, default, default, place.Kind is BirthPlaceKind.Commune ? "FRA" : default(Er7Value), "BDL", default, place.Code);
}
