using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>The rules about the sex.</summary>
public static class SexRules
{
    /// <summary>The sex is one of the four codes.</summary>
    public static RuleReference KnownCode { get; } = new("SEXE-CODE", Basis.Secondary, "IHE PAM France, PID-8", "datamatrix INS v2.2");

    /// <summary>INSi answers insi_24 to anything but M or F.</summary>
    public static RuleReference InsiCode { get; } = new("SEXE-INSI", Basis.Secondary, "SEL-MP-043, EF_INS25_04", "anomalie insi_24 observée en production (étude Ophtao)");
}
