namespace InsConformance.Gherkin.Reading.Grammar;

/// <summary>The rules of the grammar: the kinds of node of the tree that it draws over the lines.</summary>
internal enum RuleKind
{
    Document,
    Feature,
    FeatureHeader,
    Rule,
    RuleHeader,
    Background,
    ScenarioDefinition,
    Scenario,
    ExamplesDefinition,
    Examples,
    ExamplesTable,
    Step,
    DataTable,
    DocString,
    Tags,
    Description,
}
