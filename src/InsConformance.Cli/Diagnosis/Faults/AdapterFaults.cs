using InsConformance.Campaign.Attachments.Checking;

namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>Adaptateur du logiciel examiné: that there is one, and what it owes to the contract.</summary>
internal static class AdapterFaults
{
    public static SetupFault UnknownForm { get; } = new(
        "DOC-SUT-01", "La façon d'atteindre le logiciel n'est pas connue", "La valeur de --sut n'a aucune des formes admises, ou nomme un fichier qui n'existe pas.", "Écrivez --sut http://ADRESSE ou --sut script:CHEMIN (docs/attaching.md).");

    public static SetupFault UnmetClaim { get; } = new(
        "DOC-SUT-02", "Le logiciel est déclaré faire ce que son adaptateur dit ne pas faire", "La déclaration est trop large, ou l'adaptateur n'est pas fini : les scénarios concernés ne seront pas exécutés, et la campagne ne sera pas un succès.", "Complétez l'adaptateur, ou retirez le terme de la déclaration.")
    {
        IsWarning = true,
    };

    public static IReadOnlyList<SetupFault> All { get; } = [UnknownForm, UnmetClaim, .. AdapterRule.All.Select(Of)];

    /// <summary>The fault of an adapter that does not respect a rule of the contract.</summary>
    public static SetupFault Of(AdapterRule rule) => new(
        rule.Code, $"Contrat de l'adaptateur non tenu : « {rule.Text.TrimEnd('.')} »", "L'adaptateur s'écarte du contrat sur ce point ; ce n'est pas un écart du logiciel.", rule.Remedy);
}
