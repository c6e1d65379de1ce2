namespace InsConformance.Simulator.People;

/// <summary>The person whom an unsuccessful search misses by the fewest traits, and those traits.</summary>
/// <param name="Person">The person.</param>
/// <param name="Differences">At least one.</param>
public sealed record ClosestPerson(TestPerson Person, IReadOnlyList<PersonDifference> Differences)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Person.DisplayName}, qui diffère par : {string.Join(" ; ", Differences)}";
}
