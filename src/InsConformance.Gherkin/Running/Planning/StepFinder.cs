using System.Text.RegularExpressions;
using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>Finds the definition of each step, and says what to do when there is not exactly one.</summary>
internal sealed class StepFinder(BindingCatalog bindings)
{
    private readonly StepMatcher _matcher = new(bindings);
    private readonly SnippetWriter _snippets = new(bindings.ParameterTypes);

    public StepDefinitions Find(PickleStep step, BindingTarget target)
    {
        if (step.Argument?.DataTable is { } table && Repeated(table) is { } column)
            return new StepDefinitions([], TestStepResultStatus.Failed, $"Two columns of the table below this step are named '{column}': a column is named once.");
        try
        {
            return _matcher.Matches(step, target) switch
            {
                [] => Undefined(step, target),
                [var only] => new StepDefinitions([only]),
                var several => new StepDefinitions(
                    several,
                    TestStepResultStatus.Ambiguous,
                    $"{several.Count} definitions match this step:\n{Listed(several)}\nMake their expressions or scopes exclusive."),
            };
        }
        catch (RegexMatchTimeoutException timeout)
        {
            return new StepDefinitions([], TestStepResultStatus.Failed, $"The expression '{timeout.Pattern}' backtracks without end on this step: rewrite it.");
        }
    }

    private StepDefinitions Undefined(PickleStep step, BindingTarget target)
    {
        var elsewhere = _matcher.Matches(step with { Type = null }, target);
        var hint = elsewhere.Count == 0 ? "" : $"\nIt is defined for another kind of step:\n{Listed(elsewhere)}";
        var snippet = _snippets.Write(step);
        return new StepDefinitions([], TestStepResultStatus.Undefined, $"No definition matches this step.{hint}\nIt could be defined by:\n\n{snippet}", snippet);
    }

    private static string? Repeated(PickleTable table) =>
        table.Rows[0].Cells.GroupBy(cell => cell.Value, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static string Listed(IEnumerable<StepMatch> matches) => string.Join('\n', matches.Select(match => $"- {match.Step}"));
}
