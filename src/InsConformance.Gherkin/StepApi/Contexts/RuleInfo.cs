using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Gherkin;

/// <summary>What the feature file says of the rule that a scenario illustrates.</summary>
[SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Arrays are what step classes know from Reqnroll.")]
public sealed class RuleInfo
{
    internal RuleInfo(string title, string? description, string[] tags)
    {
        Title = title;
        Description = description;
        Tags = tags;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The free text below the title, if any.</summary>
    public string? Description { get; }

    /// <summary>The tags of the rule itself, without <c>@</c>.</summary>
    public string[] Tags { get; }
}
