using System.Collections.Frozen;
using System.Globalization;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Traits;

namespace InsConformance.Exchange.Hl7v2.Writing;

/// <summary>Segment ZFD of the French profile: lunar or corrected date, how the identity was obtained and proved.</summary>
internal static class ZfdWriter
{
    private static readonly FrozenSet<string> Proofs =
        new[] { "AN", "CC", "CE", "CM", "CN", "CS", "LE", "PA", "PC", "TC", "AV", "DC", "AC", "IE" }.ToFrozenSet(StringComparer.Ordinal);

    public static Er7SegmentWriter Write(DiffusedIdentity identity) => new("ZFD")
    {
        [1] = Lunar(identity.Strict.BirthDate),
        [4] = identity.Strict.IsBirthDateFictive ? "Y" : "N",
        [5] = identity.CollectedBy?.Code(),
        [6] = Day(identity.InsiCallDate),
        [7] = identity.Proof is { } proof && Proofs.Contains(proof.Code) ? proof.Code : null,
        [8] = Day(identity.ProofExpiry),
    };

    private static Er7Value Lunar(BirthDate date) => date.Kind is not BirthDateKind.Lunar
        ? default
        : Er7Value.Components(Digits(date.Day), Digits(date.Month), Digits(date.Year));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
