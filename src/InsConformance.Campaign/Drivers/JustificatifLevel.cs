namespace InsConformance.Campaign.Drivers;

/// <summary>« Niveau de confiance » of a document.</summary>
/// <param name="High">Whether it allows to validate an identity.</param>
public sealed record JustificatifLevel(bool High);
