namespace InsConformance.Simulator.People;

/// <summary>One trait by which a request misses a person.</summary>
/// <param name="Trait">French name of the trait: « prénom ».</param>
/// <param name="Expected">What would have matched.</param>
/// <param name="Received">What the request holds; null when absent.</param>
public sealed record PersonDifference(string Trait, string? Expected, string? Received)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Trait} (attendu « {Expected ?? "absent"} », reçu « {Received ?? "absent"} »)";
}
