namespace InsConformance.Exchange.Texts;

/// <summary>A trait that is not what the digits of the matricule say.</summary>
/// <param name="Trait">Which one.</param>
/// <param name="Expected">What the digits say, in French.</param>
internal sealed record MatriculeDisagreement(MatriculeTrait Trait, string Expected);
