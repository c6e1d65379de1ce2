namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 3.</summary>
    public static EngineRule AccessJournal { get; } = Official(
        "Tout accès à une identité est tracé.", ["guide v2, règle 4", "INS 3.1"]);

    /// <summary>INS 17.</summary>
    public static EngineRule ChangeJournal { get; } = Official(
        "Toute modification d'un trait est tracée.", ["guide v2, règle 16", "INS 17.1"]);

    /// <summary>INS 17.</summary>
    public static EngineRule ChangeJournalDate { get; } = Official(
        "La trace d'une modification porte la date et l'heure.", ["guide v2, règle 16", "INS 17.1"]);

    /// <summary>INS 17.</summary>
    public static EngineRule ChangeJournalUser { get; } = Official(
        "La trace d'une modification nomme le professionnel.", ["guide v2, règle 16", "INS 17.1"]);

    /// <summary>INS 17.</summary>
    public static EngineRule ChangeJournalValues { get; } = Inferred(
        "La trace d'une modification garde la valeur d'avant et celle d'après.", ["choix du banc, d'après INS 17"]);

    /// <summary>INS 26.</summary>
    public static EngineRule StatusJournal { get; } = Official(
        "Le journal garde les changements de statut.", ["guide v2, règle 21", "INS 26.1"]);

    /// <summary>INS 4, INS 37.</summary>
    public static EngineRule CallJournal { get; } = Official(
        "Tout appel à INSi est tracé dans un journal dédié.", ["guide v2, règles 4 et 37", "INS 4.1", "INS 37.1"]);

    /// <summary>INS 4.</summary>
    public static EngineRule CallJournalUser { get; } = Official(
        "Le journal d'appel nomme l'utilisateur.", ["guide v2, règle 4", "INS 4.1"]);

    /// <summary>INS 37.</summary>
    public static EngineRule CallJournalDate { get; } = Official(
        "Le journal d'appel porte la date et l'heure.", ["guide v2, règle 37", "INS 37.1"]);

    /// <summary>INS 37.</summary>
    public static EngineRule CallJournalModality { get; } = Official(
        "Le journal d'appel dit la modalité : traits ou carte Vitale.", ["guide v2, règle 37", "INS 37.1"]);

    /// <summary>INS 37.</summary>
    public static EngineRule CallJournalCode { get; } = Official(
        "Le journal d'appel porte le code retour.", ["guide v2, règle 37", "INS 37.1"]);

    /// <summary>INS 38.</summary>
    public static EngineRule CallJournalImage { get; } = Official(
        "Le journal d'appel garde l'image de l'identité retournée.", ["guide v2, règle 39", "INS 38.1"]);

    /// <summary>INS 38.</summary>
    public static EngineRule CallJournalHistory { get; } = Official(
        "Le journal d'appel garde l'historique des INS retourné.", ["guide v2, règle 39", "INS 38.1"]);

    /// <summary>Technical errors.</summary>
    public static EngineRule CallJournalFailures { get; } = Inferred(
        "Un appel resté sans réponse est tracé.", ["choix du banc, d'après INS 37"]);

    /// <summary>Refused attempts.</summary>
    public static EngineRule RefusedAttemptsApart { get; } = Inferred(
        "Un appel refusé avant son départ n'est pas tracé comme un appel.", ["choix du banc, d'après INS 28"]);

    /// <summary>Rejections.</summary>
    public static EngineRule RejectionJournal { get; } = Inferred(
        "Le refus d'un retour par l'utilisateur est tracé.", ["choix du banc, d'après INS 37"]);

    /// <summary>INS 41.</summary>
    public static EngineRule PartnerJournal { get; } = Official(
        "Les partenaires avec qui des données référencées par l'INS sont échangées sont tracés.", ["guide v2, règle 31", "INS 41.1"]);
}
