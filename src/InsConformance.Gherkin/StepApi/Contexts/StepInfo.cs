using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>What the feature file says of a step.</summary>
public sealed class StepInfo
{
    internal StepInfo(StepDefinitionType stepDefinitionType, string text, DataTable? table, string? multilineText)
    {
        StepDefinitionType = stepDefinitionType;
        Text = text;
        Table = table;
        MultilineText = multilineText;
    }

    /// <summary>What the step is for.</summary>
    public StepDefinitionType StepDefinitionType { get; }

    /// <summary>The text after the keyword.</summary>
    public string Text { get; }

    /// <summary>The table below the step, if any.</summary>
    public DataTable? Table { get; }

    /// <summary>The doc string below the step, if any.</summary>
    public string? MultilineText { get; }
}
