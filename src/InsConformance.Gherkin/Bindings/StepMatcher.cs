using System.Text.RegularExpressions;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Bindings;

/// <summary>Finds the definitions of a step.</summary>
internal sealed class StepMatcher(BindingCatalog bindings)
{
    private readonly StepIndex _index = new(bindings.Steps);

    /// <summary>The kind of a step; null if its keyword does not tell.</summary>
    public static StepDefinitionType? TypeOf(PickleStep step) => step.Type switch
    {
        PickleStepType.Context => StepDefinitionType.Given,
        PickleStepType.Action => StepDefinitionType.When,
        PickleStepType.Outcome => StepDefinitionType.Then,
        _ => null,
    };

    /// <summary>The definitions that match: none when the step is undefined, several when it is ambiguous. A narrower scope wins.</summary>
    /// <exception cref="RegexMatchTimeoutException">An expression backtracks without end on the text.</exception>
    public IReadOnlyList<StepMatch> Matches(PickleStep step, BindingTarget target)
    {
        var type = TypeOf(step);
        var (best, matches) = (0, new List<StepMatch>());
        foreach (var candidate in _index.Candidates(step.Text))
            if ((type is null || candidate.Types.Contains(type.Value))
                && candidate.Scope.Specificity(target) is { } specificity
                && specificity >= best
                && candidate.Expression.Match(step.Text) is { } arguments)
            {
                if (specificity > best)
                    matches.Clear();
                best = specificity;
                matches.Add(new StepMatch(candidate, arguments));
            }

        return matches;
    }
}
