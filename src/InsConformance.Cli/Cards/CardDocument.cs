namespace InsConformance.Cli.Cards;

/// <summary>A virtual card, as JSON.</summary>
/// <param name="Label">Label of its image.</param>
/// <param name="Kind">What it is, in French.</param>
/// <param name="Serial">Serial number.</param>
/// <param name="Atr">Answer to reset, in hexadecimal.</param>
internal sealed record CardDocument(string Label, string Kind, string Serial, string Atr);
