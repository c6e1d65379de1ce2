namespace InsConformance.Cards.Images;

/// <summary>« Carte Vitale 1 », kind <c>vitale1</c>: recognised by its ATR, then refuses every command, as no public document describes its data.</summary>
public sealed record Vitale1Image : CardImage;
