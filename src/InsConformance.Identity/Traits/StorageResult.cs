using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>What became of a typed name.</summary>
/// <param name="Name">The stored form; null when something was refused.</param>
/// <param name="Transformations">Every change made to reach it, in the order of the text.</param>
/// <param name="Refusals">Every defect that prevents storing it, in the order of the text; empty when it is stored.</param>
public sealed record StorageResult(
    StoredName? Name, IReadOnlyList<Transformation> Transformations, IReadOnlyList<Refusal> Refusals);
