namespace InsConformance.Campaign.Cards.Asked;

/// <summary>Which readers of the machine somebody wants, by a part of their names.</summary>
/// <param name="Professional">The reader of the professional's card; null for any.</param>
/// <param name="Vitale">The reader of the carte Vitale; null for any.</param>
public sealed record ReaderWish(string? Professional, string? Vitale);
