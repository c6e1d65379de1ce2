using InsConformance.Campaign.Drivers;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Pickles;
using InsConformance.Gherkin.Running;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>Reads the event stream of a run and makes the result of each scenario. Nothing else than the stream is needed.</summary>
internal sealed class ResultCollector : IMessageSink
{
    private readonly ICampaignObserver? _observer;
    private readonly List<Pickle> _pickles = [];
    private readonly Dictionary<string, FeatureIndex> _features = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TestCase> _cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Attempt> _attempts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScenarioResult> _results = new(StringComparer.Ordinal);

    public ResultCollector(FeatureSelection selection, ICampaignObserver? observer)
    {
        _observer = observer;
        foreach (var feature in selection.Features)
        {
            _features.Add(feature.Source.Uri, new FeatureIndex(feature));
            _pickles.AddRange(feature.Pickles);
        }
    }

    /// <summary>The scenarios in the order of the features, each as it stands alone; those that did not start are there, not executed.</summary>
    public IReadOnlyList<ScenarioResult> Results => [.. _pickles.Select(pickle => _results.TryGetValue(pickle.Id, out var result) ? result : NeverStarted(pickle))];

    public void Receive(Envelope envelope)
    {
        switch (envelope.Message)
        {
            case TestRunStarted:
                _observer?.Started(_pickles.Count);
                break;
            case TestCase testCase:
                _cases.Add(testCase.Id, testCase);
                break;
            case TestCaseStarted started:
                Start(started);
                break;
            case Attachment { TestCaseStartedId: { } id, MediaType: ScenarioEvidence.MediaType } attachment:
                _attempts[id].Evidence = ScenarioEvidence.FromJson(attachment.Body);
                break;
            case TestStepFinished finished:
                _attempts[finished.TestCaseStartedId].Steps[finished.TestStepId] = finished.TestStepResult;
                break;
            case TestCaseFinished finished:
                Finish(finished);
                break;
        }
    }

    private void Start(TestCaseStarted started)
    {
        var testCase = _cases[started.TestCaseId];
        var pickle = _pickles.Find(known => string.Equals(known.Id, testCase.PickleId, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"The run started the pickle {testCase.PickleId}, which was not selected.");
        var attempt = new Attempt(pickle, testCase, started.Timestamp.ToDateTimeOffset());
        _attempts.Add(started.Id, attempt);
        _observer?.ScenarioStarted(Place(pickle).Id, pickle.Name);
    }

    private void Finish(TestCaseFinished finished)
    {
        var attempt = _attempts[finished.TestCaseStartedId];
        var result = Describe(attempt, finished.Timestamp.ToDateTimeOffset());
        _results[attempt.Pickle.Id] = result;
        _observer?.ScenarioFinished(result);
    }

    private ScenarioResult Describe(Attempt attempt, DateTimeOffset finishedAt)
    {
        var place = Place(attempt.Pickle);
        var departure = attempt.Evidence.Findings.Select(finding => finding.Effect).Join();
        var verdict = ScenarioVerdict.Of(attempt.Evidence, [.. attempt.Steps.Values.Select(step => StepVerdict.Of(step, departure))]);
        return new ScenarioResult
        {
            Id = place.Id,
            Feature = place.Feature,
            Rule = place.Rule,
            Name = attempt.Pickle.Name,
            Tags = TagsOf(attempt.Pickle),
            Outcome = verdict.Outcome,
            Reason = verdict.Reason,
            Checks = attempt.Evidence.Checks,
            StartedAt = attempt.StartedAt,
            Duration = finishedAt - attempt.StartedAt,
            Steps = [.. attempt.TestCase.TestSteps.Where(step => step.PickleStepId is not null).Select(step => Describe(attempt, step, departure))],
            Findings = attempt.Evidence.Findings,
            Exchanges = attempt.Evidence.Exchanges,
            Attestations = attempt.Evidence.Attestations,
            AcceptedActions = [.. attempt.Evidence.Accepted.Select(action => action.Key())],
            JudgedRefusals = [.. attempt.Evidence.Refused.Select(action => action.Key())],
        };
    }

    private StepResult Describe(Attempt attempt, TestStep testStep, Outcome departure)
    {
        var step = attempt.Pickle.Steps.First(known => string.Equals(known.Id, testStep.PickleStepId, StringComparison.Ordinal));
        var (keyword, location) = _features[attempt.Pickle.Uri].WordsOf(step);
        var result = attempt.Steps.GetValueOrDefault(testStep.Id);
        var verdict = result is null ? new StepVerdict(Outcome.NotExecuted, null) : StepVerdict.Of(result, departure);
        return new StepResult(
            keyword,
            step.Text,
            verdict.Outcome,
            result?.Duration.ToTimeSpan() ?? TimeSpan.Zero,
            $"{attempt.Pickle.Uri}:{location.Line}",
            verdict.Message,
            FeatureIndex.ArgumentOf(step));
    }

    private ScenarioResult NeverStarted(Pickle pickle) => new()
    {
        Id = Place(pickle).Id,
        Feature = Place(pickle).Feature,
        Rule = Place(pickle).Rule,
        Name = pickle.Name,
        Tags = TagsOf(pickle),
        Outcome = ScenarioVerdict.NeverStarted.Outcome,
        Reason = ScenarioVerdict.NeverStarted.Reason,
    };

    private ScenarioPlace Place(Pickle pickle) => _features[pickle.Uri].PlaceOf(pickle);

    private static IReadOnlyList<string> TagsOf(Pickle pickle) => [.. pickle.Tags.Select(tag => tag.Name)];

    private sealed class Attempt(Pickle pickle, TestCase testCase, DateTimeOffset startedAt)
    {
        public Pickle Pickle { get; } = pickle;

        public TestCase TestCase { get; } = testCase;

        public DateTimeOffset StartedAt { get; } = startedAt;

        public ScenarioEvidence Evidence { get; set; } = ScenarioEvidence.None;

        public Dictionary<string, TestStepResult> Steps { get; } = new(StringComparer.Ordinal);
    }
}
