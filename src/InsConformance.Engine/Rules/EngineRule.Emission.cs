namespace InsConformance.Engine.Rules;

public sealed partial class EngineRule
{
    /// <summary>INS 34.</summary>
    public static EngineRule OnlyQualifiedInsEmitted { get; } = Official(
        "Le matricule et l'OID d'une identité non qualifiée ne sont pas transmis.", ["guide v2, règle 28", "INS 34.1", "INS 34.2"]);

    /// <summary>INS 34.</summary>
    public static EngineRule QualifiedInsEmitted { get; } = Official(
        "Le matricule et l'OID d'une identité qualifiée sont transmis.", ["guide v2, règle 28", "INS 42.1"]);

    /// <summary>Failed verification.</summary>
    public static EngineRule SuspendedInsNotEmitted { get; } = Inferred(
        "Une INS qu'INSi ne confirme plus n'est pas transmise.", ["choix du banc, d'après la vérification"]);

    /// <summary>PID-32.</summary>
    public static EngineRule RetrievedLeavesAsProvisional { get; } = Official(
        "Seuls les statuts « provisoire » et « validée » voyagent.", ["guide v3, § 2.2.2", "IHE PAM France, PID-32"]);

    /// <summary>PID-32.</summary>
    public static EngineRule AttributesEmitted { get; } = Official(
        "Les attributs voyagent avec l'identité.", ["IHE PAM France, PID-32"]);

    /// <summary>INS 43.</summary>
    public static EngineRule PrintedTraitsChosenBySite { get; } = Official(
        "Le site choisit les traits imprimés en plus de ceux qui le sont toujours.", ["guide v2, règle 32", "INS 43.1"]);

    /// <summary>INS 44.</summary>
    public static EngineRule DatamatrixPrinted { get; } = Official(
        "L'édition papier d'une identité qualifiée porte le datamatrix INS.", ["guide v2, règle 32", "INS 44.1"]);

    /// <summary>CDA.</summary>
    public static EngineRule CdaTraitsComplete { get; } = Official(
        "Un document CDA qui porte l'INS en porte tous les traits.", ["CI-SIS, structuration minimale 3.0, modèle 1.2.250.1.213.1.1.1.1"]);

    /// <summary>Merged identities.</summary>
    public static EngineRule MergedIdentityNotEmitted { get; } = Inferred(
        "Une identité fusionnée dans une autre n'est pas transmise.", ["choix du banc"]);
}
