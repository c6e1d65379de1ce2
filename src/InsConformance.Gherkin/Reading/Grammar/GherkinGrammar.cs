using static InsConformance.Gherkin.Reading.Grammar.Part;
using static InsConformance.Gherkin.Reading.Grammar.RuleKind;
using static InsConformance.Gherkin.Reading.Grammar.TokenKind;

namespace InsConformance.Gherkin.Reading.Grammar;

/// <summary>
/// The grammar of a feature file, line by line, as the official reader 42 applies it. Comments and blank lines may stand anywhere else as well,
/// except where free text takes them for itself.
/// </summary>
internal static class GherkinGrammar
{
    public static Part Document { get; } = Write();

    private static Part Write()
    {
        var tags = Optional(Rule(RuleKind.Tags, OneOrMore(Line(TagLine))));
        var description = Sequence(Many(Line(Empty)), Optional(Rule(Description, OneOrMore(Choice(Line(Other), Line(Comment))))));

        var table = Rule(RuleKind.DataTable, OneOrMore(Line(TableRow)));
        var text = Rule(DocString, Sequence(Line(DocStringSeparator), Many(Line(Other)), Line(DocStringSeparator)));
        var argument = Choice(Sequence(table, Optional(text)), Sequence(text, Optional(table)));
        var steps = Many(Rule(Step, Sequence(Line(StepLine), Optional(argument))));

        var examplesTable = Optional(Rule(ExamplesTable, OneOrMore(Line(TableRow))));
        var examples = Rule(Examples, Sequence(Line(ExamplesLine), description, examplesTable));
        var allExamples = Many(Rule(ExamplesDefinition, Sequence(tags, examples), tagsLeadTo: ExamplesLine));

        var background = Optional(Rule(Background, Sequence(Line(BackgroundLine), description, steps)));
        var scenario = Rule(Scenario, Sequence(Line(ScenarioLine), description, steps, allExamples));
        var scenarios = Many(Rule(ScenarioDefinition, Sequence(tags, scenario), tagsLeadTo: ScenarioLine));

        var ruleHeader = Rule(RuleHeader, Sequence(tags, Line(RuleLine), description));
        var rules = Many(Rule(RuleKind.Rule, Sequence(ruleHeader, background, scenarios)));

        var featureHeader = Rule(FeatureHeader, Sequence(Optional(Line(Language)), tags, Line(FeatureLine), description));
        return Sequence(Optional(Rule(Feature, Sequence(featureHeader, background, scenarios, rules))), Line(EOF));
    }
}
