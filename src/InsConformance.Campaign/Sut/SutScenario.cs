namespace InsConformance.Campaign.Sut;

/// <summary>The scenario of a session, for who must be told of it.</summary>
/// <param name="Feature">Name of the feature.</param>
/// <param name="Name">Name of the scenario.</param>
/// <param name="Tags">Its tags, inherited ones included, with <c>@</c>.</param>
/// <param name="Steps">Its steps as a person reads them, a keyword before each that begins a block.</param>
public sealed record SutScenario(string Feature, string Name, IReadOnlyList<string> Tags, IReadOnlyList<string> Steps)
{
    /// <summary>The steps that establish and act, without those that say what is expected: what may be told to a person who is then asked what the software shows.</summary>
    public IReadOnlyList<string> Actions { get; } = [.. WithoutExpectations(Steps)];

    private static IEnumerable<string> WithoutExpectations(IReadOnlyList<string> steps)
    {
        var expects = false;
        foreach (var step in steps)
        {
            if (!step.StartsWith("Et ", StringComparison.Ordinal) && !step.StartsWith("Mais ", StringComparison.Ordinal))
                expects = step.StartsWith("Alors ", StringComparison.Ordinal);
            if (!expects)
                yield return step;
        }
    }
}
