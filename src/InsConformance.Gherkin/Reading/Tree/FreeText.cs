namespace InsConformance.Gherkin.Reading.Tree;

/// <summary>The free text under a title.</summary>
internal sealed record FreeText(string Text);
