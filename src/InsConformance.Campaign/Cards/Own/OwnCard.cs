using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Cards.Own;

/// <summary>Carte de test de l'éditeur, in the place of a card of <c>fixtures/cards</c>: who holds it, and what it carries where a scenario speaks of the other one.</summary>
/// <param name="Name">The card whose place it takes: <c>cps-medecin</c>.</param>
/// <param name="Holder">What tells it from any other: « identifiant national » of the professional, or NIR of the insured, 15 characters.</param>
/// <param name="Values">What it carries, by the value of the scenario.</param>
public sealed record OwnCard(string Name, string Holder, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>What it carries in the place of a value of the scenario.</summary>
    /// <exception cref="SutSkippedException">Nobody said it: nothing is assumed of a card, and the scenario is not executed.</exception>
    public string InPlaceOf(string value) => Values.GetValueOrDefault(value)
        ?? throw new SutSkippedException($"Rien ne dit ce que votre carte porte à la place de « {value} » : ajoutez-le aux valeurs de « {Name} », dans le fichier donné par --own-cards.");
}
