using System.Collections.Immutable;

namespace InsConformance.Exchange.Cda;

/// <summary>What a version of the « volet Structuration minimale » of the CI-SIS demands of the patient, as data.</summary>
internal sealed record CdaProfile
{
    /// <summary>Name of the version.</summary>
    public required string Version { get; init; }

    /// <summary>Whether the COG of the birth place is among the traits that an INS demands.</summary>
    public required bool DemandsCounty { get; init; }

    /// <summary>Qualifiers of a family name.</summary>
    public required IReadOnlyList<string> FamilyQualifiers { get; init; }

    /// <summary>All the versions, the default one first.</summary>
    public static ImmutableArray<CdaProfile> All { get; } =
    [
        new() { Version = "3.0", DemandsCounty = true, FamilyQualifiers = ["BR", "CL"] },
        new() { Version = "2.41", DemandsCounty = false, FamilyQualifiers = ["BR", "CL", "SP"] },
    ];
}
