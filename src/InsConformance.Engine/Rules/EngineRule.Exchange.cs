namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 35.</summary>
    public static EngineRule ReceivedInsVerified { get; } = Official(
        "Une INS reçue d'un autre domaine est vérifiée auprès d'INSi avant d'être enregistrée.", ["guide v2, règle 30", "INS 35.1"]);

    /// <summary>INS 35.</summary>
    public static EngineRule OtherDomainNeverQualifies { get; } = Official(
        "Une identité reçue qualifiée d'un autre domaine n'est pas qualifiée, sauf contrat de confiance.",
        ["guide v2, règle 30", "INS 35", "ANS, kit laboratoires de biologie médicale"]);

    /// <summary>Trust contracts.</summary>
    public static EngineRule TrustContractQualifies { get; } = Official(
        "Un contrat de confiance qualifie l'identité reçue qualifiée d'un laboratoire qui ne voit pas l'usager.",
        ["ANS, kit laboratoires de biologie médicale", "RNIV 1, identification primaire sans présence physique de l'usager"]);

    /// <summary>Datamatrix.</summary>
    public static EngineRule ScannedContentChecked { get; } = Inferred(
        "Un datamatrix INS dont l'en-tête, un champ ou la clé est faux ne crée pas d'identité.", ["choix du banc, d'après INS 8.1"]);

    /// <summary>Datamatrix.</summary>
    public static EngineRule ScanSearchesTraits { get; } = Secondary(
        "La lecture d'un datamatrix INS recherche l'identité par le matricule, puis par les traits.", ["guide v3, EXI REC 02, cité par nicolasbertrand-QARA/claude-home"]);

    /// <summary>Datamatrix.</summary>
    public static EngineRule ScanNeverQualifies { get; } = Secondary(
        "La lecture d'un datamatrix INS ne qualifie pas l'identité.", ["guide v3, EXI REC 02, cité par nicolasbertrand-QARA/claude-home"]);

    /// <summary>Keys.</summary>
    public static EngineRule ReceivedKeyChecked { get; } = Inferred(
        "Un matricule reçu dont la clé est fausse n'est pas enregistré.", ["choix du banc, d'après INS 8.1"]);

    /// <summary>Platforms.</summary>
    public static EngineRule ReceivedTestInsRefused { get; } = Secondary(
        "Une INS de test reçue n'entre pas dans une base de production.", ["exemples MSSanté", "contraintes HL7 v2.5 d'IHE France"]);

    /// <summary>Known persons.</summary>
    public static EngineRule ReceivedTraitsNeverOverwrite { get; } = Inferred(
        "Les traits reçus d'un partenaire n'écrasent pas une identité connue.", ["choix du banc, d'après INS 35"]);

    /// <summary>Merge.</summary>
    public static EngineRule DifferentInsNeverMerged { get; } = Secondary(
        "Deux identités qui portent des INS différentes ne se fusionnent pas.", ["messages de Mediboard, logiciel référencé Ségur"]);

    /// <summary>Merge.</summary>
    public static EngineRule MergeOfStatusesConfirmed { get; } = Secondary(
        "La fusion de deux identités de statuts différents est confirmée.", ["messages de Mediboard, logiciel référencé Ségur"]);

    /// <summary>Merge.</summary>
    public static EngineRule MergeKeepsHistories { get; } = Inferred(
        "La fusion garde les historiques des deux identités.", ["choix du banc"]);

    /// <summary>Merge.</summary>
    public static EngineRule MergeUndone { get; } = Inferred(
        "Une fusion ne se défait pas si l'identité a changé depuis.", ["choix du banc"]);

    /// <summary>Merge.</summary>
    public static EngineRule MergedIdentityClosed { get; } = Inferred(
        "Une identité fusionnée dans une autre ne se modifie plus.", ["choix du banc"]);
}
