using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace InsConformance.Gherkin;

/// <summary>What the feature file says of a feature.</summary>
[SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Arrays are what step classes know from Reqnroll.")]
public sealed class FeatureInfo
{
    internal FeatureInfo(CultureInfo language, string folderPath, string title, string? description, string[] tags)
    {
        Language = language;
        FolderPath = folderPath;
        Title = title;
        Description = description;
        Tags = tags;
    }

    /// <summary>The culture in which the numbers and dates of the steps are read.</summary>
    public CultureInfo Language { get; }

    /// <summary>The folder of the feature file.</summary>
    public string FolderPath { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The free text below the title, if any.</summary>
    public string? Description { get; }

    /// <summary>The tags of the feature, without <c>@</c>.</summary>
    public string[] Tags { get; }
}
