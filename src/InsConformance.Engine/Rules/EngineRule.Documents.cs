namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 18.</summary>
    public static EngineRule DocumentNatureKept { get; } = Official(
        "La nature du justificatif est enregistrée.", ["guide v2, règle 19", "INS 18.1"]);

    /// <summary>INS 19.</summary>
    public static EngineRule DocumentsListedBySite { get; } = Official(
        "Seuls les justificatifs de la liste du site s'enregistrent.", ["guide v2, règle 19", "INS 19.1"]);

    /// <summary>INS 19.</summary>
    public static EngineRule ConfidenceSetBySite { get; } = Official(
        "Le niveau de confiance d'un justificatif est celui que le site lui donne.", ["guide v2, règle 19", "INS 19.1"]);

    /// <summary>EXI ID 19.</summary>
    public static EngineRule NoDocumentPreselected { get; } = Secondary(
        "Aucun justificatif n'est choisi d'avance.", ["guide v3, EXI ID 19"]);

    /// <summary>INS 20.</summary>
    public static EngineRule HighConfidenceDemanded { get; } = Official(
        "Seul un justificatif à haut niveau de confiance permet de valider une identité.", ["guide v2, règle 19", "INS 20.1"]);

    /// <summary>INS 21.</summary>
    public static EngineRule AutomatismDisablable { get; } = Official(
        "L'automatisme de validation se désactive.", ["guide v2, règle 19", "INS 21.1"]);

    /// <summary>RNIV 1, § 3.3.3.</summary>
    public static EngineRule MinorVouchedForByAnAdult { get; } = Secondary(
        "L'acte de naissance d'un mineur ne suffit qu'avec le justificatif d'un parent, ou celui d'un tuteur et la décision de justice.",
        ["RNIV 1, § 3.3.3"]);

    /// <summary>RNIV 1, § 3.3.3.</summary>
    public static EngineRule NursingHomeDocumentInContext { get; } = Secondary(
        "L'acte de naissance et la carte Vitale avec photo ne suffisent qu'à l'admission directe en EHPAD.", ["RNIV 1, § 3.3.3"]);

    /// <summary>INS 46.</summary>
    public static EngineRule CopiesSealed { get; } = Official("La copie d'une pièce d'identité est conservée chiffrée.", ["INS 46.1"]);

    /// <summary>INS 46.</summary>
    public static EngineRule CopiesDestroyedAtTerm { get; } = Official(
        "La copie d'une pièce d'identité est détruite automatiquement, cinq ans après la dernière activité de l'usager.", ["INS 46.1"]);

    /// <summary>INS 46.</summary>
    public static EngineRule CopyTermFromLastActivity { get; } = Official(
        "Les cinq ans de conservation d'une copie courent de la dernière activité de l'usager, non de la copie.", ["INS 46.1"]);
}
