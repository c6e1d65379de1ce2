using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Tests.Running;

/// <summary>What every stream must respect, whatever happened in the run.</summary>
internal static class StreamRules
{
    public static void Check(IReadOnlyList<Message> messages)
    {
        messages[0].Should().BeOfType<Meta>();
        messages[^1].Should().BeOfType<TestRunFinished>();
        messages.OfType<TestRunStarted>().Should().ContainSingle();
        DeclaresBeforeUse(messages);
        foreach (var testCase in messages.OfType<TestCase>())
            RunsInOrder(testCase, messages);
        foreach (var hook in messages.OfType<TestRunHookStarted>())
            messages.OfType<TestRunHookFinished>().Should().ContainSingle(finished => finished.TestRunHookStartedId == hook.Id);
    }

    private static void DeclaresBeforeUse(IReadOnlyList<Message> messages)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            foreach (var used in Uses(message))
                known.Should().Contain(used, "{0} uses it", message);
            foreach (var declared in Declares(message))
                known.Add(declared).Should().BeTrue("{0} must be declared once", declared);
        }
    }

    private static IEnumerable<string> Declares(Message message) => message switch
    {
        Pickle pickle => [pickle.Id, .. pickle.Steps.Select(step => step.Id)],
        StepDefinition definition => [definition.Id],
        ParameterType type => [type.Id],
        Hook hook => [hook.Id],
        TestRunStarted started => [started.Id!],
        TestCase testCase => [testCase.Id, .. testCase.TestSteps.Select(step => step.Id)],
        TestCaseStarted started => [started.Id],
        TestRunHookStarted started => [started.Id],
        Suggestion suggestion => [suggestion.Id],
        _ => [],
    };

    private static IEnumerable<string> Uses(Message message) => message switch
    {
        TestCase testCase => testCase.TestSteps
            .SelectMany(IEnumerable<string?> (step) => [step.HookId, step.PickleStepId, .. step.StepDefinitionIds ?? []])
            .Append(testCase.PickleId).Append(testCase.TestRunStartedId)
            .OfType<string>(),
        TestCaseStarted started => [started.TestCaseId],
        TestStepStarted started => [started.TestCaseStartedId, started.TestStepId],
        TestStepFinished finished => [finished.TestCaseStartedId, finished.TestStepId],
        TestCaseFinished finished => [finished.TestCaseStartedId],
        TestRunHookStarted started => [started.HookId, started.TestRunStartedId],
        TestRunHookFinished finished => [finished.TestRunHookStartedId],
        Suggestion suggestion => [suggestion.PickleStepId],
        Attachment attachment => new[] { attachment.TestCaseStartedId, attachment.TestStepId, attachment.TestRunHookStartedId }.OfType<string>(),
        _ => [],
    };

    /// <summary>A test case that started runs every step it declares, one after the other, and finishes.</summary>
    private static void RunsInOrder(TestCase testCase, IReadOnlyList<Message> messages)
    {
        if (messages.OfType<TestCaseStarted>().SingleOrDefault(started => started.TestCaseId == testCase.Id) is not { } start)
            return;
        string[] expected =
        [
            "start",
            .. testCase.TestSteps.SelectMany(IEnumerable<string> (step) => [$"start {step.Id}", $"finish {step.Id}"]),
            "finish",
        ];
        messages.Select(message => message switch
        {
            TestCaseStarted started when started.Id == start.Id => "start",
            TestStepStarted started when started.TestCaseStartedId == start.Id => $"start {started.TestStepId}",
            TestStepFinished finished when finished.TestCaseStartedId == start.Id => $"finish {finished.TestStepId}",
            TestCaseFinished finished when finished.TestCaseStartedId == start.Id => "finish",
            _ => null,
        }).OfType<string>().Should().Equal(expected);
    }
}
