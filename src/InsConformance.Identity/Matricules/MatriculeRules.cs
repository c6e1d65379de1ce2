using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Matricules;

/// <summary>The rules that a matricule INS and its OID must satisfy.</summary>
public static class MatriculeRules
{
    /// <summary>13 characters and a key of 2, in one field of 15.</summary>
    public static RuleReference Length { get; } = new("MAT-LONGUEUR", Basis.Official, "guide v2, règle 17", "INS 8.1");

    /// <summary>Digits everywhere, but for the letter of 2A and 2B.</summary>
    public static RuleReference Characters { get; } = new("MAT-CARACTERES", Basis.Official, "XSD DESIR_ICIR_EXP 1.5.0, NumIdentifiant et Cle");

    /// <summary>Sex, month, place and order within their known values.</summary>
    public static RuleReference Structure { get; } = new("MAT-STRUCTURE", Basis.Secondary, "structure du NIR, INSEE");

    /// <summary>Key = 97 − (number mod 97).</summary>
    public static RuleReference Key { get; } = new("MAT-CLE", Basis.Official, "guide v2, règle 17", "INS 8.1");

    /// <summary>The OID is one of the published ones.</summary>
    public static RuleReference KnownOid { get; } = new("OID-CONNU", Basis.Official, "liste des OID des autorités d'affectation, ANS");

    /// <summary>The OID of another identifier never makes an INS.</summary>
    public static RuleReference OidOfAnIns { get; } = new("OID-INS", Basis.Official, "liste des OID des autorités d'affectation, ANS");

    /// <summary>Test and demonstration OIDs never meet production identities.</summary>
    public static RuleReference OidOfThePlatform { get; } =
        new("OID-PLATEFORME", Basis.Secondary, "contraintes HL7 v2.5 d'IHE France", "exemples MSSanté");
}
