using System.Text;
using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Pickles;
using InsConformance.Gherkin.Running;

namespace InsConformance.Campaign.Running;

/// <summary>Finds, for a scenario that was compiled, what the feature file says around it: its feature, its rule, the lines of its steps.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<string, (Scenario Scenario, Rule? Rule)> _scenarios = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Step> _steps = new(StringComparer.Ordinal);
    private readonly string _feature;

    public FeatureIndex(RunnableFeature feature)
    {
        var read = feature.Document.Feature ?? throw new ArgumentException("The document holds no feature.", nameof(feature));
        _feature = read.Name;
        foreach (var child in read.Children)
        {
            Add(child.Background?.Steps);
            Add(child.Scenario, rule: null);
            foreach (var inner in child.Rule?.Children ?? [])
            {
                Add(inner.Background?.Steps);
                Add(inner.Scenario, child.Rule);
            }
        }
    }

    /// <summary>Where the scenario stands and what it is called.</summary>
    public ScenarioPlace PlaceOf(Pickle pickle)
    {
        var (scenario, rule) = _scenarios[pickle.AstNodeIds[0]];
        var line = scenario.Location.Line;
        var row = pickle.AstNodeIds.Count > 1 ? $":{pickle.Location?.Line}" : "";
        return new ScenarioPlace($"{pickle.Uri}:{line}{row}", _feature, rule?.Name);
    }

    /// <summary>The keyword of a step as written, without the space that follows it, and its line.</summary>
    public (string Keyword, Location Location) WordsOf(PickleStep step)
    {
        var written = _steps[step.AstNodeIds[0]];
        return (written.Keyword, written.Location);
    }

    /// <summary>The table or the text under a step, as text; null when there is none.</summary>
    public static string? ArgumentOf(PickleStep step)
    {
        if (step.Argument?.DocString is { } text)
            return text.Content;
        if (step.Argument?.DataTable is not { } table)
            return null;
        var lines = new StringBuilder();
        foreach (var row in table.Rows)
            lines.Append("| ").AppendJoin(" | ", row.Cells.Select(cell => cell.Value)).Append(" |\n");
        return lines.ToString();
    }

    private void Add(Scenario? scenario, Rule? rule)
    {
        if (scenario is null)
            return;
        _scenarios.Add(scenario.Id, (scenario, rule));
        Add(scenario.Steps);
    }

    private void Add(IEnumerable<Step>? steps)
    {
        foreach (var step in steps ?? [])
            _steps.Add(step.Id, step);
    }
}
