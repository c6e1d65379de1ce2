namespace InsConformance.Campaign.Cards.Own;

/// <summary>Cartes de test de l'éditeur: real test cards name real test professionals, whom no scenario can know.</summary>
/// <param name="All">Those that it has, by the name of the card whose place they take.</param>
/// <param name="Missing">The cards of <c>fixtures/cards</c> that it has nothing in the place of.</param>
public sealed record OwnCards(IReadOnlyDictionary<string, OwnCard> All, IReadOnlySet<string> Missing)
{
    /// <summary>None: the cards are those of <c>fixtures/cards</c>.</summary>
    public static OwnCards None { get; } = new(new Dictionary<string, OwnCard>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));

    /// <summary>What a reader of the result must know of them, in French, as every report prints it.</summary>
    public IReadOnlyList<string> Limits => All.Count == 0 ? [] :
        [$"Cartes de test de l'éditeur, à la place de celles du banc : {string.Join(", ", All.Values.Select(card => $"{card.Name} (porteur {card.Holder})"))}. Leur porteur a été lu dans les lecteurs ; ce qui est attendu d'elles par ailleurs est ce que l'éditeur en déclare."];

    /// <summary>The card that takes the place of another; null when that one itself is wanted.</summary>
    /// <param name="name">Name of a card of <c>fixtures/cards</c>.</param>
    public OwnCard? InPlaceOf(string name) => All.GetValueOrDefault(name);
}
