using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Pickles;
using InsConformance.Gherkin.Reading;
using InsConformance.Gherkin.Running;

namespace InsConformance.Gherkin.Tests.Running;

/// <summary>Runs features written in a test with step classes of the test, records the stream, and checks that it is valid.</summary>
internal sealed class Rehearsal(params Type[] classes) : IMessageSink
{
    private readonly List<Message> _messages = [];

    public Journal Journal { get; } = new();

    public RunOptions Options { get; init; } = new() { MaxParallelScenarios = 1 };

    public TimeProvider Clock { get; init; } = new FixedClock();

    public CancellationToken Cancelled { get; init; } = TestContext.Current.CancellationToken;

    public RunConclusion Conclusion { get; private set; }

    public IReadOnlyList<Message> Messages => _messages;

    public TestRunFinished End => _messages.OfType<TestRunFinished>().Single();

    /// <summary>The results in the order of the stream: <c>title | step text or hook method | STATUS | message</c>.</summary>
    public IReadOnlyList<string> Results => [.. _messages.OfType<TestStepFinished>().Select(finished => string.Join(" | ", Words(finished)))];

    public async Task<Rehearsal> RunAsync(params string[] features)
    {
        var ids = new IncrementingIds();
        var options = Options with
        {
            RunServices = services =>
            {
                services.RegisterInstanceAs(Journal);
                Options.RunServices(services);
            },
        };
        Conclusion = await new FeatureRunner(BindingCatalog.Of(classes), options, Clock).RunAsync(Read(ids, features), this, ids, Cancelled);
        StreamRules.Check(_messages);
        return this;
    }

    public static IReadOnlyList<RunnableFeature> Read(IncrementingIds ids, params string[] features) =>
        [.. features.Select((text, at) => Read($"features/{at + 1}.feature", text, ids))];

    public void Receive(Envelope envelope) => _messages.Add(envelope.Message);

    /// <summary>The result of the only step with that text.</summary>
    public TestStepResult ResultOf(string stepText) =>
        _messages.OfType<TestStepFinished>().Single(finished => TextOf(finished.TestStepId) == stepText).TestStepResult;

    public string TextOf(string testStepId)
    {
        var step = _messages.OfType<TestCase>().SelectMany(testCase => testCase.TestSteps).Single(candidate => candidate.Id == testStepId);
        return step.PickleStepId is { } pickleStep
            ? _messages.OfType<Pickle>().SelectMany(pickle => pickle.Steps).Single(candidate => candidate.Id == pickleStep).Text
            : _messages.OfType<Hook>().Single(hook => hook.Id == step.HookId).Name!;
    }

    private static RunnableFeature Read(string uri, string text, IncrementingIds ids)
    {
        var document = FeatureReader.Read(uri, text, ids).Document!;
        return new RunnableFeature(new Source(uri, text, SourceMediaType.Gherkin), document, PickleCompiler.Compile(document, uri, ids));
    }

    private IEnumerable<string> Words(TestStepFinished finished)
    {
        var started = _messages.OfType<TestCaseStarted>().Single(candidate => candidate.Id == finished.TestCaseStartedId);
        var testCase = _messages.OfType<TestCase>().Single(candidate => candidate.Id == started.TestCaseId);
        yield return _messages.OfType<Pickle>().Single(candidate => candidate.Id == testCase.PickleId).Name;
        yield return TextOf(finished.TestStepId);
        yield return finished.TestStepResult.Status.ToString();
        if (finished.TestStepResult.Message is { } message)
            yield return message;
    }
}
