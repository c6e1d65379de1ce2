using System.Collections.Specialized;
using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Bindings.Values;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>Finds, in the document of a feature, what the pickles come from.</summary>
internal sealed class FeatureMap
{
    private readonly Dictionary<string, (Scenario Scenario, Rule? Rule)> _scenarios = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Examples Examples, TableRow Row)> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keywords = new(StringComparer.Ordinal);
    private readonly string[] _featureTags;

    public FeatureMap(Feature feature, string uri)
    {
        _featureTags = Names(feature.Tags);
        Info = new FeatureInfo(
            ReadingCulture.Of(feature.Language).Format,
            uri.Contains('/', StringComparison.Ordinal) ? uri[..uri.LastIndexOf('/')] : "",
            feature.Name,
            feature.Description,
            _featureTags);
        foreach (var child in feature.Children)
            Add(child);
    }

    public FeatureInfo Info { get; }

    public (ScenarioInfo Scenario, RuleInfo? Rule) Describe(Pickle pickle)
    {
        var (scenario, rule) = _scenarios[pickle.AstNodeIds[0]];
        var example = pickle.AstNodeIds is [_, var row, ..] && _rows.TryGetValue(row, out var found) ? found : default;
        var tags = Names(scenario.Tags.Concat(example.Examples?.Tags ?? []));
        var arguments = new OrderedDictionary(StringComparer.Ordinal);
        if (example is { Examples.TableHeader: { } header, Row: { } values })
            foreach (var (name, value) in header.Cells.Zip(values.Cells))
                arguments[name.Value] = value.Value;
        return (
            new ScenarioInfo(pickle.Name, scenario.Description, tags, [.. pickle.Tags.Select(tag => tag.Name.TrimStart('@')).Distinct(StringComparer.Ordinal)], arguments, [.. pickle.Steps.Select(Read)]),
            rule is null ? null : new RuleInfo(rule.Name, rule.Description, Names(rule.Tags)));
    }

    private string Read(PickleStep step)
    {
        var below = step.Argument switch
        {
            { DocString: { } text } => $"\n{text.Content}",
            { DataTable: { } table } => string.Concat(table.Rows.Select(row => $"\n| {string.Join(" | ", row.Cells.Select(cell => cell.Value))} |")),
            _ => "",
        };
        return _keywords[step.AstNodeIds[0]] + step.Text + below;
    }

    private static string[] Names(IEnumerable<Tag> tags) => [.. tags.Select(tag => tag.Name.TrimStart('@')).Distinct(StringComparer.Ordinal)];

    private void Add(FeatureChild child)
    {
        Add(child.Background?.Steps);
        if (child.Scenario is { } scenario)
            Add(scenario, rule: null);
        foreach (var inRule in child.Rule?.Children ?? [])
        {
            Add(inRule.Background?.Steps);
            if (inRule.Scenario is { } ruled)
                Add(ruled, child.Rule);
        }
    }

    private void Add(Scenario scenario, Rule? rule)
    {
        _scenarios[scenario.Id] = (scenario, rule);
        Add(scenario.Steps);
        foreach (var examples in scenario.Examples)
            foreach (var row in examples.TableBody)
                _rows[row.Id] = (examples, row);
    }

    private void Add(IEnumerable<Step>? steps)
    {
        foreach (var step in steps ?? [])
            _keywords[step.Id] = step.Keyword;
    }
}
