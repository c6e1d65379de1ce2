namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>Card mode.</summary>
    public static EngineRule NominativeCardOnly { get; } = Secondary(
        "INSi n'est appelé qu'avec une carte nominative.", ["guide SEL-MP-043, cité par DevBox Santé : « CPS, CPF ou CPE nominative »"]);

    /// <summary>CNDA 2.01.</summary>
    public static EngineRule PsCardCheckedBeforeCall { get; } = Secondary(
        "Avant chaque appel, la carte du professionnel est toujours là, la même, et son code a été présenté.", ["CNDA, test 2.01"]);

    /// <summary>CNDA 2.02.</summary>
    public static EngineRule ActivityChosenByUser { get; } = Secondary(
        "Quand la carte porte plusieurs situations d'exercice, l'utilisateur choisit.", ["CNDA, test 2.02"]);

    /// <summary>CNDA 2.02.</summary>
    public static EngineRule SpecialityOfDoctorsOnly { get; } = Secondary(
        "La spécialité n'est transmise que pour un médecin porteur d'une CPS ou d'une CPF.", ["CNDA, test 2.02"]);

    /// <summary>CNDA 1.03.</summary>
    public static EngineRule VitaleCheckedBeforeCall { get; } = Secondary(
        "Avant chaque appel, la carte Vitale est toujours celle qui a été lue.", ["CNDA, test 1.03"]);

    /// <summary>CNDA 1.02.</summary>
    public static EngineRule VitaleAssertionRenewed { get; } = Secondary(
        "Une assertion Vitale de vingt minutes est renouvelée avant l'appel.", ["CNDA, test 1.02"]);

    /// <summary>RNIV § 4.3.4.</summary>
    public static EngineRule VitaleAppQualifies { get; } = Secondary(
        "L'identité lue de l'appli carte Vitale est qualifiée sur ce justificatif.", ["RNIV, § 4.3.4, cité par nicolasbertrand-QARA/claude-home"]);

    /// <summary>RNIV § 4.3.4.</summary>
    public static EngineRule VitaleAppWithoutInsiCall { get; } = Secondary(
        "Lire l'appli carte Vitale n'appelle pas le téléservice INSi.", ["RNIV, § 4.3.4, cité par nicolasbertrand-QARA/claude-home"]);

    /// <summary>RNIV § 4.3.4.</summary>
    public static EngineRule VitaleAppTraced { get; } = Secondary(
        "Le journal dit qu'une identité vient de l'appli carte Vitale.", ["guide v2, règle 16", "RNIV, § 4.3.4, cité par nicolasbertrand-QARA/claude-home"]);

    /// <summary>Cross-check.</summary>
    public static EngineRule VitaleAppContradictionStops { get; } = Inferred(
        "Une appli carte Vitale qui contredit l'identité ouverte n'y change rien.", ["choix du banc, d'après SC.INS.19 et E5"]);
}
