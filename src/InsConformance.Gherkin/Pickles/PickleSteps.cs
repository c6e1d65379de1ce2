using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Gherkin.Pickles;

/// <summary>Gathers the steps of one pickle. A conjunction (« Et », « Mais ») is of the type of the step before it, background included.</summary>
internal sealed class PickleSteps(IIdGenerator ids)
{
    private readonly List<PickleStep> _steps = [];
    private PickleStepType _type = PickleStepType.Unknown;

    public IReadOnlyList<PickleStep> All => _steps;

    public void Add(IEnumerable<Step> steps, ExampleRow row)
    {
        foreach (var step in steps)
        {
            _type = step.KeywordType switch
            {
                StepKeywordType.Context => PickleStepType.Context,
                StepKeywordType.Action => PickleStepType.Action,
                StepKeywordType.Outcome => PickleStepType.Outcome,
                StepKeywordType.Conjunction => _type,
                _ => PickleStepType.Unknown,
            };
            _steps.Add(new PickleStep(
                ids.NewId(),
                row.Fill(step.Text),
                row.Trace(step.Id),
                _type,
                StepArgument.Of(step, row)));
        }
    }
}
