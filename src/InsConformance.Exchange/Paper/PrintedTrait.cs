namespace InsConformance.Exchange.Paper;

/// <summary>A trait printed in clear.</summary>
/// <param name="Label">Its unequivocal French label.</param>
/// <param name="Value">Its value as printed.</param>
public sealed record PrintedTrait(string Label, string Value);
