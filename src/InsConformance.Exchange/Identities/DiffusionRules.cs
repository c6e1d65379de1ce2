using InsConformance.Identity.Rules;

namespace InsConformance.Exchange.Identities;

/// <summary>What an identity must be for its matricule INS and OID to leave the software.</summary>
public static class DiffusionRules
{
    /// <summary>Only a qualified identity carries its INS outside.</summary>
    public static RuleReference OnlyQualified { get; } =
        new("DIF-QUALIFIEE", Basis.Official, "guide v2, règle 28", "INS 34", "IHE PAM France 2.11, § 6.6.1");

    /// <summary>A completed or corrected birth date excludes the INS.</summary>
    public static RuleReference DateAsReturned { get; } = new("DIF-DATE", Basis.Official, "IHE PAM France 2.11, § 6.6.4");

    /// <summary>A qualified identity holds all the traits that INSi returns.</summary>
    public static RuleReference WholeTraits { get; } =
        new("DIF-TRAITS", Basis.Official, "guide v2, règle 12", "INS 16", "CI-SIS, structuration minimale 3.0");
}
