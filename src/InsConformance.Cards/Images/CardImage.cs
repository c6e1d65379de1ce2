using InsConformance.Cards.Slots.Faults;

namespace InsConformance.Cards.Images;

/// <summary>
/// Everything that a virtual card is made from (« image de carte »), as one readable JSON file: <c>docs/schemas/card-image.schema.json</c>.
/// Values are as written in the file: nothing is repaired.
/// </summary>
public abstract record CardImage
{
    /// <summary>A few words that tell this card from the others, as <c>INSi 01</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What the card is for, where its values come from.</summary>
    public string? Note { get; init; }

    /// <summary>The ATR presented instead of the one of the kind.</summary>
    public ReadOnlyMemory<byte>? Atr { get; init; }

    /// <summary>Serial number of the card (« numéro de série logique »), decimal digits.</summary>
    public required string Serial { get; init; }

    /// <summary>Nature of the card. No image may say that it is real.</summary>
    public CardNature Nature { get; init; } = CardNature.Test;

    /// <summary>Files whose bytes replace those that the image would give, well formed or not: path as <c>3F00/D001</c>, then bytes.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    /// <summary>Faults that the card brings into the reader.</summary>
    public IReadOnlyList<CardFault> Faults { get; init; } = [];
}
