namespace InsConformance.Exchange.Comparison;

/// <summary>A trait as an artefact carries it, in the form common to the formats.</summary>
/// <param name="Trait">Which one.</param>
/// <param name="Value">Its value; as received when it has not the form of its format.</param>
/// <param name="Location">Where it is in the artefact.</param>
public sealed record CarriedTrait(ComparedTrait Trait, string Value, string Location);
