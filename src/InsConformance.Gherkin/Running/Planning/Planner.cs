using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Expressions;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Pickles;
using InsConformance.Gherkin.Reading;
using HookType = InsConformance.Gherkin.Bindings.HookType;

namespace InsConformance.Gherkin.Running.Planning;

/// <summary>Plans a run from one thread, so that ids are the same whatever the order in which scenarios will run.</summary>
internal sealed class Planner(BindingCatalog bindings, IIdGenerator ids)
{
    private readonly Declarations _declarations = new(bindings, ids);
    private readonly StepFinder _finder = new(bindings);
    private readonly List<Message> _testCases = [];

    public RunPlan Plan(IReadOnlyList<RunnableFeature> features)
    {
        var startId = ids.NewId();
        var nothing = new BindingTarget([], "", "");
        return new RunPlan(
            startId,
            [RunMeta.Describe(), .. features.SelectMany(Declare), .. _declarations.Messages],
            _testCases,
            Hooks(HookType.BeforeTestRun, nothing),
            [.. features.Select(feature => Plan(feature, startId)).OfType<PlannedFeature>()],
            Hooks(HookType.AfterTestRun, nothing));
    }

    private static IEnumerable<Message> Declare(RunnableFeature feature) => [feature.Source, feature.Document, .. feature.Pickles];

    private PlannedFeature? Plan(RunnableFeature feature, string startId)
    {
        if (feature.Document.Feature is not { } read || feature.Pickles.Count == 0)
            return null;
        var map = new FeatureMap(read, feature.Source.Uri);
        var target = new BindingTarget([.. read.Tags.Select(tag => tag.Name)], read.Name, "");
        return new PlannedFeature(
            map.Info,
            read.Language,
            Hooks(HookType.BeforeFeature, target),
            [.. feature.Pickles.Select(pickle => Plan(pickle, map, read.Name, startId))],
            Hooks(HookType.AfterFeature, target));
    }

    private PlannedScenario Plan(Pickle pickle, FeatureMap map, string feature, string startId)
    {
        var target = new BindingTarget([.. pickle.Tags.Select(tag => tag.Name)], feature, pickle.Name);
        var (info, rule) = map.Describe(pickle);
        var scenario = new PlannedScenario(
            ids.NewId(),
            ids.NewId(),
            pickle,
            info,
            rule,
            Hooks(HookType.BeforeScenario, target),
            [.. Blocks(pickle).Select(block => Plan(block.Kind, block.Steps, target))],
            Hooks(HookType.AfterScenario, target));
        _testCases.Add(new TestCase(scenario.TestCaseId, pickle.Id, [.. TestSteps(scenario)], startId));
        _testCases.AddRange(Suggestions(scenario));
        return scenario;
    }

    private PlannedBlock Plan(ScenarioBlock kind, List<PickleStep> steps, BindingTarget target) =>
        new(
            kind,
            Hooks(HookType.BeforeScenarioBlock, target),
            [.. steps.Select(step => new PlannedStep(ids.NewId(), step, _finder.Find(step, target), Hooks(HookType.BeforeStep, target), Hooks(HookType.AfterStep, target)))],
            Hooks(HookType.AfterScenarioBlock, target));

    /// <summary>A step whose keyword does not tell its kind stays in the block where it stands.</summary>
    private static List<(ScenarioBlock Kind, List<PickleStep> Steps)> Blocks(Pickle pickle)
    {
        var blocks = new List<(ScenarioBlock Kind, List<PickleStep> Steps)>();
        foreach (var step in pickle.Steps)
        {
            var last = blocks.Count == 0 ? ScenarioBlock.None : blocks[^1].Kind;
            var kind = StepMatcher.TypeOf(step) switch
            {
                StepDefinitionType.Given => ScenarioBlock.Given,
                StepDefinitionType.When => ScenarioBlock.When,
                StepDefinitionType.Then => ScenarioBlock.Then,
                _ => last,
            };
            if (blocks.Count == 0 || kind != last)
                blocks.Add((kind, []));
            blocks[^1].Steps.Add(step);
        }

        return blocks;
    }

    private List<PlannedHook> Hooks(HookType type, BindingTarget target) =>
        [.. bindings.Hooks.Where(hook => hook.Type == type && hook.Serves(target)).Select(hook => new PlannedHook(ids.NewId(), _declarations.IdOf(hook), hook))];

    private IEnumerable<TestStep> TestSteps(PlannedScenario scenario) =>
    [
        .. scenario.Before.Select(ToTestStep),
        .. scenario.Blocks.SelectMany(IEnumerable<TestStep> (block) =>
        [
            .. block.Before.Select(ToTestStep),
            .. block.Steps.SelectMany(IEnumerable<TestStep> (step) => [.. step.Before.Select(ToTestStep), ToTestStep(step), .. step.After.Select(ToTestStep)]),
            .. block.After.Select(ToTestStep),
        ]),
        .. scenario.After.Select(ToTestStep),
    ];

    private static TestStep ToTestStep(PlannedHook hook) => new(hook.Id, HookId: hook.DeclaredId);

    private TestStep ToTestStep(PlannedStep step) =>
        new(
            step.Id,
            PickleStepId: step.Step.Id,
            StepDefinitionIds: [.. step.Definitions.Matches.Select(match => _declarations.IdOf(match.Step))],
            StepMatchArgumentsLists: [.. step.Definitions.Matches.Select(match => new StepMatchArgumentsList([.. match.Arguments.Select(ToArgument)]))]);

    private static StepMatchArgument ToArgument(ExpressionArgument argument) => new(ToGroup(argument.Group), argument.ParameterType?.Name);

    private static MatchGroup ToGroup(MatchedGroup group) => new([.. group.Children.Select(ToGroup)], group.Start, group.Value);

    private IEnumerable<Suggestion> Suggestions(PlannedScenario scenario) =>
        scenario.Blocks.SelectMany(block => block.Steps)
            .Where(step => step.Definitions.Snippet is not null)
            .Select(step => new Suggestion(ids.NewId(), step.Step.Id, [new Snippet("csharp", step.Definitions.Snippet!)]));
}
