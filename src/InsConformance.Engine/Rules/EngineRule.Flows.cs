namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 45.1.</summary>
    public static EngineRule FlowValidInsStored { get; } = Official(
        "L'INS d'une identité reçue validée de son domaine est enregistrée.", ["guide v2, règle 33", "INS 45.1", "IHE PAM France, § 4.4"]);

    /// <summary>INS 45.2.</summary>
    public static EngineRule FlowUnreliableInsLeftOut { get; } = Official(
        "Une identité reçue de son domaine sans être validée est intégrée sans son INS.", ["guide v2, règle 33", "INS 45.2", "IHE PAM France, § 6.6.15"]);

    /// <summary>INS 45.3.</summary>
    public static EngineRule FlowDeletionObeyed { get; } = Official(
        "Un message de suppression retire toutes les INS du patient.", ["guide v2, règle 33", "INS 45.3", "IHE PAM France, § 4.4.3"]);

    /// <summary>A47.</summary>
    public static EngineRule FlowChangeObeyed { get; } = Official(
        "Une INS reçue de son domaine à la place d'une autre la remplace.", ["guide v2, règle 33", "IHE PAM France, § 4.4.2"]);

    /// <summary>PID-32.</summary>
    public static EngineRule FlowAttributesMirrored { get; } = Official(
        "Les attributs d'une identité de son domaine sont suivis.", ["IHE PAM France, PID-32", "guide v2, règles 22 à 25"]);

    /// <summary>A40.</summary>
    public static EngineRule FlowMergeObeyed { get; } = Official(
        "Une fusion reçue de son domaine ferme l'identité absorbée.", ["IHE PAM France, ITI-30, A40"]);

    /// <summary>NIA and NIR.</summary>
    public static EngineRule FlowNirPreferred { get; } = Official(
        "Le NIR est gardé quand un NIA et un NIR arrivent ensemble.", ["IHE PAM France, § 4.4.1"]);

    /// <summary>Billing.</summary>
    public static EngineRule FlowBillingNumberApart { get; } = Official(
        "Un NIR de facturation reçu n'est jamais enregistré comme INS.", ["types de données d'IHE France, CX"]);

    /// <summary>A47.</summary>
    public static EngineRule FlowWithdrawalSent { get; } = Official(
        "Le retrait d'une INS est transmis aux logiciels qui l'ont reçue.", ["IHE PAM France, § 4.4.3 et § 4.4.4"]);

    /// <summary>A40.</summary>
    public static EngineRule FlowMergeSent { get; } = Secondary(
        "La fusion est transmise aux logiciels qui connaissent l'identité fermée.", ["IHE PAM, événement A40"]);
}
