namespace InsConformance.Exchange.Comparison;

/// <summary>The identity that an artefact carries.</summary>
/// <param name="Source">The artefact: name of its file, and the place of the patient when it carries several.</param>
/// <param name="Format">Its format, as <c>check</c> names it.</param>
/// <param name="Traits">What it says; a trait that the artefact does not carry is not there.</param>
public sealed record CarriedIdentity(string Source, string Format, IReadOnlyList<CarriedTrait> Traits);
