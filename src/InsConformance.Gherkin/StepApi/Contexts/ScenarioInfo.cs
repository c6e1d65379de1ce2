using System.Collections.Specialized;
using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Gherkin;

/// <summary>What the feature file says of a scenario.</summary>
[SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Arrays are what step classes know from Reqnroll.")]
public sealed class ScenarioInfo
{
    internal ScenarioInfo(string title, string? description, string[] tags, string[] combinedTags, IOrderedDictionary arguments, IReadOnlyList<string> steps)
    {
        Title = title;
        Description = description;
        Tags = tags;
        CombinedTags = combinedTags;
        Arguments = arguments;
        Steps = steps;
    }

    /// <summary>The title; for an outline, the title with its placeholders replaced.</summary>
    public string Title { get; }

    /// <summary>The free text below the title, if any.</summary>
    public string? Description { get; }

    /// <summary>The tags of the scenario and of its examples, without <c>@</c>.</summary>
    public string[] Tags { get; }

    /// <summary>The tags of the scenario and those that it inherits from the rule and the feature, without <c>@</c>.</summary>
    public string[] CombinedTags { get; }

    /// <summary>The values of the examples row by column name; empty for a plain scenario.</summary>
    public IOrderedDictionary Arguments { get; }

    /// <summary>The steps as a person reads them, background included: keyword, text, and the lines of what stands below. Reqnroll does not give them.</summary>
    public IReadOnlyList<string> Steps { get; }
}
