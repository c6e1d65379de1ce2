using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Decision;

/// <summary>Compares a local identity with the one returned by INSi (classes E0 to E4).</summary>
public static class TraitComparer
{
    /// <summary>Compares the six strict traits and the NIR.</summary>
    /// <param name="local">The local traits.</param>
    /// <param name="returned">The return, as received.</param>
    /// <param name="knownNir">NIR known of this very person, never that of a parent; <see langword="null"/> when none is.</param>
    public static IdentityComparison Compare(StrictTraits local, ReturnedIdentity returned, Matricule? knownNir = null) => new(
        [
            new(IdentityField.BirthName, local.BirthName.Value, returned.BirthName, CompareName(local.BirthName, returned.BirthName)),
            new(
                IdentityField.BirthGivenNames,
                local.BirthGivenNames?.List.Value,
                returned.GivenNames,
                GivenNamesComparer.CompareLists(local.BirthGivenNames, returned.GivenNames)),
            new(
                IdentityField.FirstBirthName,
                local.FirstBirthName.Value,
                returned.GivenNames,
                GivenNamesComparer.CompareFirst(local.FirstBirthName, returned.GivenNames)),
            new(
                IdentityField.BirthDate,
                local.BirthDate.ToIso(),
                returned.BirthDate,
                CompareDate(local, returned.BirthDate)),
            new(IdentityField.Sex, local.Sex.Code(), returned.Sex, CompareSex(local.Sex, returned.Sex)),
            new(IdentityField.BirthPlace, local.BirthPlace.Code, returned.BirthPlace, ComparePlace(local.BirthPlace, returned.BirthPlace)),
        ],
        CompareNir(knownNir, returned.Matricule));

    private static TraitMatch CompareName(StoredName local, string? returned)
    {
        if (string.IsNullOrWhiteSpace(returned)) return TraitMatch.NotCompared;
        if (string.Equals(local.Value, Stored(IdentityField.BirthName, returned), StringComparison.Ordinal)) return TraitMatch.Exact;
        return SearchKey.Of(local) == SearchKey.Of(returned) ? TraitMatch.Formatting : TraitMatch.Major;
    }

    private static TraitMatch CompareDate(StrictTraits local, string? returned)
    {
        if (string.IsNullOrWhiteSpace(returned)) return TraitMatch.NotCompared;
        if (local.IsBirthDateFictive) return TraitMatch.Placeholder;
        return string.Equals(local.BirthDate.ToIso(), returned, StringComparison.Ordinal) ? TraitMatch.Exact : TraitMatch.Major;
    }

    private static TraitMatch CompareSex(Sex local, string? returned)
    {
        if (string.IsNullOrWhiteSpace(returned)) return TraitMatch.NotCompared;
        if (local is Sex.Unknown) return TraitMatch.Placeholder;
        return string.Equals(local.Code(), returned, StringComparison.Ordinal) ? TraitMatch.Exact : TraitMatch.Major;
    }

    private static TraitMatch ComparePlace(BirthPlace local, string? returned)
    {
        if (string.IsNullOrWhiteSpace(returned)) return TraitMatch.NotCompared;
        if (string.Equals(local.Code, returned, StringComparison.Ordinal)) return TraitMatch.Exact;
        if (local.Kind is BirthPlaceKind.Unknown) return TraitMatch.Placeholder;
        if (!BirthPlace.TryParse(returned, out var place, out _)) return TraitMatch.Major;
        return (local.Kind, place.Kind) switch
        {
            (_, BirthPlaceKind.Unknown) => TraitMatch.NotCompared,
            (BirthPlaceKind.ForeignCountry, _) or (_, BirthPlaceKind.ForeignCountry) => TraitMatch.Major,
            _ => TraitMatch.Minor,
        };
    }

    private static NirMatch CompareNir(Matricule? known, string? returned) => known switch
    {
        null => NirMatch.NotKnown,
        _ => string.Equals(known.Value, returned, StringComparison.Ordinal) ? NirMatch.Equal : NirMatch.Different,
    };

    internal static string? Stored(IdentityField field, string returned) => StorageForm.Normalise(field, returned).Name?.Value;
}
