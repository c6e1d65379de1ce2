namespace InsConformance.Engine.Emission;

/// <summary>Where an identity is about to go.</summary>
/// <param name="Partner">Who receives it: a software, a structure, « papier ».</param>
/// <param name="IsOtherDomain">The partner belongs to another « domaine d'identification ».</param>
public sealed record EmissionRequest(string Partner, bool IsOtherDomain)
{
    /// <summary>What carries it, e.g. the name of the document.</summary>
    public string? Content { get; init; }
}
