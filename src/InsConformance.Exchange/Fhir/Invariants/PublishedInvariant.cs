namespace InsConformance.Exchange.Fhir.Invariants;

/// <summary>An invariant (« contrainte ») of the INS profile exactly as a version publishes it, and its translation.</summary>
/// <param name="Version">Version of FR Core.</param>
/// <param name="Key">Its key, <c>fr-core-1</c>.</param>
/// <param name="Rule">Our rule, <c>FH-08</c>.</param>
/// <param name="Expression">The FHIRPath expression as published.</param>
/// <param name="Evaluate">The same, by hand: true, false, or null when the expression gives an empty collection.</param>
public sealed record PublishedInvariant(string Version, string Key, string Rule, string Expression, Func<FhirPatient, bool?> Evaluate)
{
    /// <summary>Whether it is published as a warning.</summary>
    public bool IsWarning { get; init; }

    /// <summary>What the expression gets wrong, in French; null when nothing is known.</summary>
    public string? Defect { get; init; }

    /// <summary>What to change, in French.</summary>
    public required string Recommendation { get; init; }
}
