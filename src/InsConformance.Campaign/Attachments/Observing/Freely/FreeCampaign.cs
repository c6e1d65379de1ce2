using System.Text.RegularExpressions;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Gherkin.Running;
using InsConformance.Simulator.Journal;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>
/// A campaign in which the operator works as he likes: the bench recognises the scenarios in the traffic, judges first what it saw, then asks what it could not see. A scenario that wants
/// another answer than the one that a person gets by nature, or no call at all, is announced: the bench then prepares the téléservice and guides it.
/// </summary>
/// <param name="bench">The bench, of an <see cref="UnplayedAttachment"/>; what it saw before is not looked at.</param>
/// <param name="guided">The same software, for the scenarios that are announced.</param>
/// <param name="person">The operator.</param>
/// <param name="evidence">Where the files that he shows are kept.</param>
/// <param name="signatures">What the scenarios of the plan look like.</param>
public sealed partial class FreeCampaign(CampaignBench bench, ObservedAttachment guided, IOperator person, EvidenceFolder evidence, IReadOnlyList<TrafficSignature> signatures)
{
    private readonly TrafficRecogniser _recogniser = new(signatures);
    private readonly Dictionary<string, ScenarioResult> _graded = new(StringComparer.Ordinal);
    private long _last = bench.Environment.Door.Journal.Count;

    private ExchangeJournal Journal => bench.Environment.Door.Journal;

    /// <summary>Goes on until the operator stops, then makes the result.</summary>
    /// <param name="selection">The scenarios of the plan.</param>
    /// <param name="plan">How they are played; what it holds as graded stands.</param>
    /// <param name="observer">Is told of what is graded.</param>
    /// <param name="sinks">Other readers of the event stream.</param>
    /// <param name="cancellationToken">Stops the campaign.</param>
    public async Task<RunResult> RunAsync(FeatureSelection selection, CampaignPlan plan, ICampaignObserver observer, IReadOnlyList<IMessageSink> sinks, CancellationToken cancellationToken)
    {
        foreach (var (id, result) in plan.AlreadyGraded)
            _graded[id] = result;
        var campaign = new Campaign(selection, plan, observer, new PlannedTests([.. selection.Scenarios.Where(scenario => plan.Applicability?.Exclusion(scenario) is null)]));
        await person.TellAsync($"{signatures.Count(signature => signature.IsNatural)} scénarios du plan se reconnaissent à leur trafic ; « essai 2.07 » prépare et guide un essai, « essai » les énumère", cancellationToken);
        for (var left = false; !left;)
        {
            var reply = await WaitAsync(cancellationToken);
            await GradeAsync(campaign, cancellationToken);
            if (reply.Decision is OperatorDecision.Announced)
                await GuideAsync(reply.Announced, campaign, cancellationToken);
            left = reply.Decision is OperatorDecision.Left || guided.IsLeft;
        }

        return await new CampaignRunner(bench).RunAsync(selection, plan with { AlreadyGraded = _graded }, null, sinks, cancellationToken);
    }

    /// <summary>Lets the operator work, and tells him what is recognised while it comes.</summary>
    private async Task<OperatorReply> WaitAsync(CancellationToken cancellationToken)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watching = WatchAsync(answered.Token);
        try
        {
            return await person.AskAsync(
                new OperatorRequest("work-freely", "Travaillez librement : le banc regarde le trafic. « fait » pour juger ce qu'il a vu, « essai » pour annoncer un essai, « fin » pour conclure.")
                {
                    Details =
                    [
                        new("adresse du téléservice INSi", bench.Environment.Door.CertificateAddress.ToString()),
                        new("adresse du téléservice INSi, mode carte", bench.Environment.Door.CardAddress.ToString()),
                        new("certificats", bench.Environment.PkiDirectory.FullName),
                    ],
                    MayBeImpossible = false,
                    MayAnnounce = true,
                },
                cancellationToken);
        }
        finally
        {
            await answered.CancelAsync();
            await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        for (var told = _last; ; told = Journal.Count)
        {
            await Journal.WaitForAsync(journal => journal.Exchanges().Any(exchange => exchange.Id > told) ? journal : null, cancellationToken);
            await person.TellAsync(Words(_recogniser.Recognise([.. NewExchanges().Select(Read)], Seen())[^1]), cancellationToken);
        }
    }

    private async Task GradeAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        var exchanges = NewExchanges();
        foreach (var recognition in _recogniser.Recognise([.. exchanges.Select(Read)], Seen()))
        {
            await person.TellAsync(Words(recognition), cancellationToken);
            if (recognition.Signature is not { Scenario: var scenario })
                continue;
            Keep(await GradeAsync(campaign.Selection.Only(scenario.Id), campaign.Plan, [.. recognition.Ranks.Select(rank => exchanges[rank])], cancellationToken), campaign);
        }

        _last = exchanges.Select(exchange => exchange.Id).DefaultIfEmpty(_last).Max();
    }

    /// <summary>Plays the test that the operator announces, step by step, on a téléservice that answers as the test wants.</summary>
    private async Task GuideAsync(string words, Campaign campaign, CancellationToken cancellationToken)
    {
        switch (campaign.Tests.Called(words))
        {
            case []:
                await person.TellAsync($"Aucun scénario du plan ne s'appelle « {words} » ; « essai » les énumère", cancellationToken);
                break;
            case [var scenario]:
                Keep(await PlayAsync(bench.With(guided), campaign.Selection.Only(scenario.Id), campaign.Plan, cancellationToken), campaign);
                _last = Journal.Count;
                break;
            case var several:
                await person.TellAsync($"Lequel ?{campaign.Tests.List(several, Remark)}", cancellationToken);
                break;
        }
    }

    private string Remark(SelectedScenario scenario) =>
        _graded.ContainsKey(scenario.Id) ? "déjà joué" : signatures.Any(signature => signature.IsNatural && signature.Scenario.Id == scenario.Id) ? "se reconnaît au trafic" : "";

    /// <summary>A scenario that was graded is not lost because it was played again and left aside.</summary>
    private void Keep(ScenarioResult result, Campaign campaign)
    {
        if (result.Outcome is not Outcome.NotExecuted || !_graded.ContainsKey(result.Id))
            _graded[result.Id] = result;
        campaign.Observer.ScenarioFinished(result);
    }

    /// <summary>What traffic proves first; the rest is asked only of a scenario that it does not already fail.</summary>
    private async Task<ScenarioResult> GradeAsync(FeatureSelection scenario, CampaignPlan plan, IReadOnlyList<ServedExchange> exchanges, CancellationToken cancellationToken)
    {
        var seen = scenario.Seen() is { } visible ? await PlayAsync(visible, plan, exchanges, asked: null, cancellationToken) : null;
        if (seen?.Outcome is Outcome.Failed)
            return seen;
        if (seen is not null)
            await person.TellAsync($"Ce qui se voit dans le trafic est conforme : {seen.Checks} contrôle(s)", cancellationToken);
        var whole = await PlayAsync(scenario, plan, exchanges, person, cancellationToken);
        return whole.Outcome is Outcome.NotExecuted && seen is not null
            ? whole with { Reason = $"Ce qui se voit dans le trafic est conforme ({seen.Checks} contrôle(s)), le reste n'est pas attesté. {whole.Reason}" }
            : whole;
    }

    private async Task<ScenarioResult> PlayAsync(FeatureSelection scenario, CampaignPlan plan, IReadOnlyList<ServedExchange> exchanges, IOperator? asked, CancellationToken cancellationToken)
    {
        var environment = bench.Environment;
        var traffic = new RecordedTraffic(exchanges, scenario.Features[0].Pickles[0].Steps.Count(step => CallingStep().IsMatch(step.Text)));
        var attachment = new ObservedAttachment(new WitnessOperator(asked, traffic), environment.Attachment.Description, evidence, environment.Clock);
        await using var judging = CampaignBench.Over(new RecordedInsi(environment.Door, traffic), attachment, environment.Clock, environment.Ids);
        return await PlayAsync(judging, scenario, plan, cancellationToken);
    }

    private static async Task<ScenarioResult> PlayAsync(CampaignBench on, FeatureSelection scenario, CampaignPlan plan, CancellationToken cancellationToken)
    {
        var judged = new SingleResult();
        await new CampaignRunner(on).RunAsync(
            scenario, new CampaignPlan { Paths = plan.Paths, MaxParallelScenarios = 1, StepTimeout = null }, judged, cancellationToken: cancellationToken);
        return judged.Result ?? throw new InvalidOperationException("A scenario was played and gave no result.");
    }

    private List<ServedExchange> NewExchanges() => [.. Journal.Exchanges().Where(exchange => exchange.Id > _last)];

    private HashSet<string> Seen() => new(_graded.Keys, StringComparer.Ordinal);

    private static ObservedCall Read(ServedExchange exchange) =>
        ObservedCall.Read(exchange.Operation?.Name ?? "", exchange.Request.Body, ExchangeResults.Summary(exchange.Decision), exchange.Response.Body);

    private static string Words(Recognition recognition) => recognition switch
    {
        { Signature: null, WantsAnotherAnswer: { } signature } => $"Ce trafic ressemble à « {signature.Title} », qui veut une autre réponse du téléservice : annoncez-le avant de le jouer, par « essai »",
        { Signature: null } => "Trafic que je ne reconnais pas : aucun scénario du plan ne commence ainsi",
        { Signature: var signature, AlsoLike: [] } => $"Je reconnais « {signature.Title} », {signature.Scenario.Id}",
        { Signature: var signature, AlsoLike: var others } => $"Je reconnais « {signature.Title} », {signature.Scenario.Id} ; {others.Count} autres scénarios du plan donnent le même trafic",
    };

    /// <summary>What is played, and who is told.</summary>
    private sealed record Campaign(FeatureSelection Selection, CampaignPlan Plan, ICampaignObserver Observer, PlannedTests Tests);

    /// <summary>The result of the only scenario, as it stands alone: its refusals are weighed with the whole campaign.</summary>
    private sealed class SingleResult : ICampaignObserver
    {
        public ScenarioResult? Result { get; private set; }

        public void Started(int scenarios)
        {
        }

        public void ScenarioStarted(string id, string name)
        {
        }

        public void ScenarioFinished(ScenarioResult result) => Result = result;
    }

    [GeneratedRegex("(interroge le téléservice INSi|vérifie l'INS auprès)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CallingStep();
}
