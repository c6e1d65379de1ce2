using System.Collections.Immutable;
using InsConformance.Engine.Journal;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Indicators;

/// <summary>« Indicateurs » of a period (ANS kits for laboratories and for SPST); the others are suggested by this bench.</summary>
public sealed record IndicatorSet
{
    /// <summary>Active identities at the end of the period, merged ones left out.</summary>
    public required int Identities { get; init; }

    /// <summary>Number of identities by status.</summary>
    public required ImmutableSortedDictionary<TrustStatus, int> ByStatus { get; init; }

    /// <summary>Total number of calls to INSi in the period.</summary>
    public required int Calls { get; init; }

    /// <summary>Calls by modality (inferred).</summary>
    public required ImmutableSortedDictionary<CallModality, int> CallsByModality { get; init; }

    /// <summary>Calls by return code 00, 01, 02 (inferred).</summary>
    public required ImmutableSortedDictionary<string, int> CallsByCode { get; init; }

    /// <summary>Calls that ended in a technical error (inferred).</summary>
    public required int TechnicalErrors { get; init; }

    /// <summary>Calls refused before they left (inferred).</summary>
    public required int RefusedAttempts { get; init; }

    /// <summary>Calls made per identity found (inferred); null when none was found.</summary>
    public required double? CallsPerSuccess { get; init; }

    /// <summary>« Nombre de documents référencés avec l'INS » in the period.</summary>
    public required int EmissionsWithIns { get; init; }

    /// <summary>Emissions without INS in the period (inferred).</summary>
    public required int EmissionsWithoutIns { get; init; }

    /// <summary>Identities marked doubtful at the end of the period (secondary).</summary>
    public required int Doubtful { get; init; }

    /// <summary>Identities marked fictitious at the end of the period (secondary).</summary>
    public required int Fictitious { get; init; }

    /// <summary>Identities merged into another, at the end of the period (secondary).</summary>
    public required int Merged { get; init; }

    /// <summary>Identities whose INS INSi no longer confirms and that wait for a person (inferred).</summary>
    public required int ToVerify { get; init; }

    /// <summary>
    /// « Taux d'erreur d'identification » : merged and doubtful identities out of all that were created, in percent. The definition of
    /// the rate is not public; this one is inferred.
    /// </summary>
    public double IdentificationErrorPercent => Identities + Merged == 0 ? 0 : 100.0 * (Merged + Doubtful) / (Identities + Merged);

    /// <summary>Share of identities with this status, in percent; 0 when there is no identity.</summary>
    public double Percent(TrustStatus status) => Identities == 0 ? 0 : 100.0 * ByStatus.GetValueOrDefault(status) / Identities;
}
