namespace InsConformance.Gherkin.Reading.Grammar;

/// <summary>What a line of a feature file can be. The names are those of the official error messages.</summary>
internal enum TokenKind
{
    EOF,
    Empty,
    Comment,
    TagLine,
    FeatureLine,
    RuleLine,
    BackgroundLine,
    ScenarioLine,
    ExamplesLine,
    StepLine,
    DocStringSeparator,
    TableRow,
    Language,
    Other,
}
