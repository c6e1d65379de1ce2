using System.Collections.Immutable;
using System.Globalization;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// Compares a matricule with the traits beside it. The differences only warn: people keep their NIR after a correction of their civil status,
/// incomplete acts have pseudo-months, and official samples contradict themselves.
/// </summary>
public static class MatriculeCrossCheck
{
    private const string Caution = "La différence peut être légitime : à vérifier, sans rien refuser.";

    /// <summary>The rule of all these warnings, a choice of this bench.</summary>
    public static RuleReference Rule { get; } = new("MAT-TRAITS", Basis.Inferred, "structure du NIR, INSEE");

    /// <summary>Every difference between the digits of the matricule and the traits; what either does not say is not compared.</summary>
    public static ImmutableArray<Warning> Compare(Matricule matricule, Sex sex, BirthDate birthDate, BirthPlace? birthPlace)
    {
        ReadOnlySpan<Warning?> found =
        [
            CompareSex(matricule.Value, sex),
            CompareYear(matricule.Value, birthDate),
            CompareMonth(matricule.Value, birthDate),
            birthPlace is null ? null : ComparePlace(matricule.Value, birthPlace),
        ];
        var warnings = ImmutableArray.CreateBuilder<Warning>();
        foreach (var warning in found)
        {
            if (warning is not null) warnings.Add(warning);
        }

        return warnings.DrainToImmutable();
    }

    private static Warning? CompareSex(string matricule, Sex sex)
    {
        if (sex is not (Sex.Male or Sex.Female)) return null;
        var ofMatricule = matricule[0] is '1' or '3' or '7' ? Sex.Male : Sex.Female;
        return ofMatricule == sex ? null : Warn(
            IdentityField.Sex, $"« {sex.Code()} », alors que le matricule commence par {matricule[0]} ({ofMatricule.Label()}).");
    }

    private static Warning? CompareYear(string matricule, BirthDate date)
    {
        if (date.Year == 0) return null;
        var year = (date.Year % 100).ToString("00", CultureInfo.InvariantCulture);
        var ofMatricule = matricule.AsSpan(1, 2);
        return ofMatricule.SequenceEqual(year) ? null : Warn(
            IdentityField.BirthDate, $"année « {date.Year:0000} », alors que le matricule porte {ofMatricule}.");
    }

    private static Warning? CompareMonth(string matricule, BirthDate date)
    {
        var ofMatricule = int.Parse(matricule.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        var isConventional = ofMatricule > 12;
        return date.Month == 0 || isConventional || ofMatricule == date.Month ? null : Warn(
            IdentityField.BirthDate, $"mois « {date.Month:00} », alors que le matricule porte {ofMatricule:00}.");
    }

    private static Warning? ComparePlace(string matricule, BirthPlace place)
    {
        var ofMatricule = matricule.AsSpan(5, 5);
        var isUnknown = place.Kind is BirthPlaceKind.Unknown || ofMatricule is "99999";
        return isUnknown || ofMatricule.SequenceEqual(place.Code) ? null : Warn(
            IdentityField.BirthPlace, $"« {place.Code} », alors que le matricule porte {ofMatricule}.");
    }

    private static Warning Warn(IdentityField field, string difference) =>
        Warning.Of([field, IdentityField.Matricule], Rule, $"{difference} {Caution}");
}
