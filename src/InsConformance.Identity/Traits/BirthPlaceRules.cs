using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>The rules about the birth place.</summary>
public static class BirthPlaceRules
{
    /// <summary>Five characters of the COG.</summary>
    public static RuleReference Form { get; } = new("COG-FORME", Basis.Secondary, "guide v3, EXI ID 14 et 15", "COG, INSEE");

    /// <summary>A beginning that some commune or country has, or had.</summary>
    public static RuleReference Beginning { get; } = new("COG-DEBUT", Basis.Inferred, "COG, INSEE");

    /// <summary>Corsica before 1976.</summary>
    public static RuleReference LegacyCorsica { get; } =
        new("COG-CORSE-ANCIEN", Basis.Inferred, "COG, INSEE", "lots de vérification du CNDA");
}
