namespace InsConformance.Simulator.People;

/// <summary>The person whom an unsuccessful search misses by the fewest traits, and those traits.</summary>
/// <param name="Person">The person.</param>
/// <param name="Differences">At least one.</param>
public sealed record ClosestPerson(TestPerson Person, IReadOnlyList<PersonDifference> Differences)
{
    /// <summary>Enough to find a near one, and a bound on what a search in vain may cost.</summary>
    private const int Enough = 100;

    /// <inheritdoc/>
    public override string ToString() => $"{Person.DisplayName}, qui diffère par : {string.Join(" ; ", Differences)}";

    internal static ClosestPerson? Among(IEnumerable<TestPerson> people, Func<TestPerson, IEnumerable<PersonDifference>> differences) =>
        people.Take(Enough).Select(person => new ClosestPerson(person, differences(person).ToArray())).MinBy(closest => closest.Differences.Count);

    /// <summary>Among two groups, as many of each: a common name must not hide who has the same birth date.</summary>
    internal static ClosestPerson? Among(IEnumerable<TestPerson> some, IEnumerable<TestPerson> others, Func<TestPerson, IEnumerable<PersonDifference>> differences) =>
        Among(some.Take(Enough / 2).Concat(others.Take(Enough / 2)), differences);
}
