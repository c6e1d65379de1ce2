using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Expressions;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading;
using HookType = InsConformance.Gherkin.Bindings.HookType;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>Declares the bindings in the stream, and remembers their ids.</summary>
internal sealed class Declarations
{
    private readonly Dictionary<StepBinding, string> _steps = [];
    private readonly Dictionary<HookBinding, string> _hooks = [];

    public Declarations(BindingCatalog bindings, IIdGenerator ids)
    {
        foreach (var type in bindings.ParameterTypes.Added)
            Messages.Add(new Messages.ParameterType(type.Name, type.Patterns, PreferForRegularExpressionMatch: false, type.UseForSnippets, ids.NewId()));
        foreach (var step in bindings.Steps)
            Messages.Add(Declare(step, _steps[step] = ids.NewId()));
        foreach (var hook in bindings.Hooks)
            Messages.Add(Declare(hook, _hooks[hook] = ids.NewId()));
    }

    public List<Message> Messages { get; } = [];

    public string IdOf(StepBinding step) => _steps[step];

    public string IdOf(HookBinding hook) => _hooks[hook];

    private static StepDefinition Declare(StepBinding step, string id) =>
        new(
            id,
            new StepDefinitionPattern(
                step.Expression.Source,
                step.Expression is CucumberExpression ? StepDefinitionPatternType.CucumberExpression : StepDefinitionPatternType.RegularExpression),
            step.Method.SourceReference);

    private static Hook Declare(HookBinding hook, string id) =>
        new(
            id,
            hook.Method.SourceReference,
            hook.Method.Name,
            hook.Tags.Count == 0 ? null : string.Join(" or ", hook.Tags),
            hook.Type switch
            {
                HookType.BeforeTestRun or HookType.BeforeFeature => Gherkin.Messages.HookType.BeforeTestRun,
                HookType.AfterTestRun or HookType.AfterFeature => Gherkin.Messages.HookType.AfterTestRun,
                HookType.BeforeScenario => Gherkin.Messages.HookType.BeforeTestCase,
                HookType.AfterScenario => Gherkin.Messages.HookType.AfterTestCase,
                HookType.BeforeScenarioBlock or HookType.BeforeStep => Gherkin.Messages.HookType.BeforeTestStep,
                _ => Gherkin.Messages.HookType.AfterTestStep,
            });
}
