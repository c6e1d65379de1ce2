namespace InsConformance.Gherkin.Reading;

/// <summary>Which messages to make of a feature file; errors are always among them once something is read.</summary>
public sealed record FeatureMessageOptions
{
    /// <summary>Every message.</summary>
    public static FeatureMessageOptions All { get; } = new();

    /// <summary>The file itself (<c>--no-source</c> drops it).</summary>
    public bool Source { get; init; } = true;

    /// <summary>The document (<c>--no-ast</c>).</summary>
    public bool Document { get; init; } = true;

    /// <summary>The pickles (<c>--no-pickles</c>).</summary>
    public bool Pickles { get; init; } = true;
}
