using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Gherkin.Running;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>Opens a fresh session of the software under test before each scenario, and gathers the proof after it.</summary>
[Binding]
public sealed class ScenarioHooks(
    IObjectContainer container,
    ScenarioContext scenario,
    FeatureContext feature,
    CampaignEnvironment environment,
    IUnitTestRuntimeProvider provider,
    StepCancellation cancellation,
    IAttachments attachments)
{
    private readonly ScenarioLedger _ledger = new();
    private readonly ICardHands _hands = environment.Cards.Open();

    private readonly Teleservice _teleservice = environment.Insi.Open(environment.Ids.NextId().ToString(), provider);

    private ISut? _sut;
    private Stage? _stage;

    /// <summary>Sets the stage.</summary>
    [BeforeScenario]
    public async Task OpenSession()
    {
        var reference = ScenarioReference.Read(scenario.ScenarioInfo.CombinedTags);
        _sut = await environment.Attachment.OpenAsync(Session(), cancellation.Token);
        var judge = new Judge(reference, _ledger);
        container.RegisterInstanceAs(_hands);
        container.RegisterInstanceAs(environment.Cards.Own);
        container.RegisterInstanceAs(_teleservice);
        _stage = new Stage(_sut, environment.Software, environment.UnmetClaims, judge, environment.Clock, provider, () => cancellation.Token);
        container.RegisterInstanceAs(_stage);
    }

    /// <summary>Looks at the identity before the first action, so that a scenario can say that it is unchanged; nothing is judged on other answers than those it wants.</summary>
    [BeforeScenarioBlock]
    public async Task LookBefore()
    {
        if (scenario.CurrentScenarioBlock is ScenarioBlock.When)
            await container.Resolve<IdentityDriver>().LookBeforeAsync();
        if (scenario.CurrentScenarioBlock is ScenarioBlock.Then)
            await _teleservice.RequireWantedAnswersAsync(cancellation.Token);
    }

    /// <summary>Keeps the proof, frees the session.</summary>
    [AfterScenario]
    public async Task CloseSession()
    {
        var exchanges = _teleservice.Exchanges.Select(ExchangeResults.Of).ToList();
        attachments.Add(ScenarioEvidence.MediaType, Evidence(exchanges).ToJson());
        _teleservice.Close();
        if (_sut is IHasConversation { Conversation: var conversation })
            attachments.Add(Conversation.MediaType, conversation);
        if (_sut is not null)
            await _sut.DisposeAsync();
    }

    private ScenarioEvidence Evidence(IReadOnlyList<ExchangeResult> exchanges)
    {
        var evidence = new ScenarioEvidence(_ledger.Checks, _ledger.Findings, exchanges);
        return (_stage is null ? evidence : evidence with { Accepted = [.. _stage.AcceptedActions], Refused = [.. _stage.JudgedRefusals] }) with
        {
            Attestations = _sut is IAskedSut asked ? asked.Attestations : [],
        };
    }

    private SutSession Session() => new(_teleservice.Session, environment.Door.CertificateAddress, environment.PkiDirectory)
    {
        Readers = new SutReaders(_hands.ReaderOf(CardPlace.Professional), _hands.ReaderOf(CardPlace.Vitale), environment.Door.CardAddress)
        {
            AreOfTheMachine = environment.Cards.HasReadersOfTheMachine,
        },
        Scenario = new SutScenario(
            feature.FeatureInfo.Title, scenario.ScenarioInfo.Title, [.. scenario.ScenarioInfo.CombinedTags.Select(tag => $"@{tag}")], scenario.ScenarioInfo.Steps),
        Exchanges = () => _teleservice.Exchanges,
    };
}
