namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>Adaptateur du logiciel examiné.</summary>
internal static class AdapterFaults
{
    public static SetupFault UnknownForm { get; } = new(
        "DOC-SUT-01", "La façon d'atteindre le logiciel n'est pas connue", "La valeur de --sut n'a aucune des formes admises, ou nomme un fichier qui n'existe pas.", "Écrivez --sut http://ADRESSE ou --sut script:CHEMIN (docs/attaching.md).");

    public static SetupFault Unreachable { get; } = new(
        "DOC-SUT-02", "L'adaptateur ne répond pas comme le contrat le demande", "Il n'est pas démarré, écoute ailleurs, ou sa description du logiciel n'est pas celle du contrat.", "Démarrez l'adaptateur et corrigez ce qui est indiqué ; contrat : docs/attaching.md.");

    public static IReadOnlyList<SetupFault> All { get; } = [UnknownForm, Unreachable];
}
