using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Gherkin.Pickles;

/// <summary>Makes the pickles of one feature. Identifiers go to the steps of a pickle, then to the pickle.</summary>
internal sealed class FeatureCompiler(Feature feature, string uri, IIdGenerator ids)
{
    public IEnumerable<Pickle> Compile()
    {
        IReadOnlyList<Step> background = [];
        foreach (var child in feature.Children)
        {
            if (child.Background is not null)
                background = child.Background.Steps;
            IEnumerable<Pickle> pickles = child switch
            {
                { Scenario: { } scenario } => Compile(scenario, feature.Tags, background),
                { Rule: { } rule } => Compile(rule, background),
                _ => [],
            };
            foreach (var pickle in pickles)
                yield return pickle;
        }
    }

    private IEnumerable<Pickle> Compile(Rule rule, IReadOnlyList<Step> background)
    {
        IReadOnlyList<Tag> tags = [.. feature.Tags, .. rule.Tags];
        foreach (var child in rule.Children)
        {
            if (child.Background is not null)
                background = [.. background, .. child.Background.Steps];
            foreach (var pickle in child.Scenario is null ? [] : Compile(child.Scenario, tags, background))
                yield return pickle;
        }
    }

    private IEnumerable<Pickle> Compile(Scenario scenario, IReadOnlyList<Tag> inherited, IReadOnlyList<Step> background)
    {
        IReadOnlyList<Tag> tags = [.. inherited, .. scenario.Tags];
        if (scenario.Examples.Count == 0)
            return [Compile(scenario, tags, background, ExampleRow.None)];
        return
            from examples in scenario.Examples
            from row in ExampleRow.Of(examples)
            select Compile(scenario, [.. tags, .. examples.Tags], background, row);
    }

    private Pickle Compile(Scenario scenario, IReadOnlyList<Tag> tags, IReadOnlyList<Step> background, ExampleRow row)
    {
        var steps = new PickleSteps(ids);
        if (scenario.Steps.Count > 0)
        {
            steps.Add(background, ExampleRow.None);
            steps.Add(scenario.Steps, row);
        }

        return new Pickle(
            ids.NewId(),
            uri,
            row.Fill(scenario.Name),
            feature.Language,
            steps.All,
            [.. tags.Select(tag => new PickleTag(tag.Name, tag.Id))],
            row.Trace(scenario.Id),
            row.Row?.Location ?? scenario.Location);
    }
}
