namespace InsConformance.Cards.Images;

/// <summary>What became of a card image: all its errors at once, and what is unusual but served as it is.</summary>
/// <param name="Image">The image; null when there is an error.</param>
/// <param name="Errors">What makes the image unusable.</param>
/// <param name="Remarks">What a real card would not hold, and this one will.</param>
public sealed record ImageReading(CardImage? Image, IReadOnlyList<ImageNote> Errors, IReadOnlyList<ImageNote> Remarks);
