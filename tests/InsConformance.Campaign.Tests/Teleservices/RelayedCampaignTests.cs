using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Teleservices;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Simulator.People;
using InsConformance.Simulator.Scripting;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Teleservices;

/// <summary>Scenarios through a relay, to a simulator that stands for the CNDA: its base, its anomalies, no script.</summary>
public sealed class RelayedCampaignTests : IAsyncLifetime
{
    private const string Tags = "@CNDA-2.03 @basis-secondary";

    private readonly FeatureFolder _features = new();
    private InsiSimulator _cnda = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _cnda = await CndaBench.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _cnda.DisposeAsync();
        _features.Dispose();
    }

    [Fact]
    public async Task Every_scenario_of_a_sound_engine_passes_or_is_not_applicable_with_the_reason()
    {
        var result = await RunAsync(Repository.PathOf("features"));

        result.Scenarios.Where(scenario => scenario.Outcome is not (Outcome.Passed or Outcome.Warning or Outcome.NotApplicable)).Select(scenario => $"{scenario.Id} : {scenario.Outcome}, {scenario.Reason}").Should().BeEmpty();
        result.Scenarios.Where(scenario => scenario.Outcome is Outcome.NotApplicable && !scenario.Id.StartsWith("audit/", StringComparison.Ordinal)).Should().OnlyContain(scenario => scenario.Reason!.Contains("(ENV-0"));
        var cnda = result.Scenarios.Where(scenario => scenario.Id.Contains("cnda/recherche-avec-traits", StringComparison.Ordinal)).ToLookup(scenario => scenario.Outcome, scenario => scenario.Name);
        cnda[Outcome.Passed].Should().Contain(
        [
            "Cas 1, les apostrophes et le tiret de D'ARTAGNAN DE L'HERAULT PIERRE-ALAIN", "Cas 2, le lieu de naissance en Haute-Corse de ADRTROIS TOUSSAINT",
            "Cas 1, l'appel réel pour ECETINSI PIERRE-ALAIN", "Cas 1, DE VINCI LEONARDO sans code lieu de naissance",
        ]);
        cnda[Outcome.NotApplicable].Should().Contain("PROVISOIRE MATRICULE est retourné avec un NIA");
        _cnda.Journal.Exchanges().Should().NotBeEmpty().And.OnlyContain(exchange => exchange.ScriptId == null && exchange.Request.Connection.Client!.CommonName == "INSI-MANU");
    }

    [Fact]
    public async Task The_report_tells_the_differences_and_where_the_calls_went()
    {
        _features.With("recherche", Tags, "Étant donné l'identité provisoire \"ADRUN ZOE\"", "Quand l'utilisateur interroge le téléservice INSi", "Alors le retour INSi est \"00\"");

        var result = await RunAsync(_features.Path);

        result.Scenarios[0].Outcome.Should().Be(Outcome.Passed, result.Scenarios[0].Reason);
        result.Plan.KnownLimits.Should().Contain(limit => limit.Contains($"vers {_cnda.CertificateAddress.Authority} et ")).And.Contain(limit => limit.EndsWith("(ENV-01)"));
    }

    [Fact]
    public async Task What_the_environment_cannot_answer_is_not_asked_for()
    {
        _features.With(
            "recherche", Tags, "Étant donné l'identité provisoire \"ADRUN ZOE\"", "Et le téléservice INSi qui répond \"01\"", "Quand l'utilisateur interroge le téléservice INSi", "Alors le retour INSi est \"01\"");

        var result = await RunAsync(_features.Path);

        result.Scenarios[0].Should().BeEquivalentTo(new { Outcome = Outcome.NotApplicable, Reason = "L'environnement de test du CNDA ne rend pas le code 01 : une identité inconnue y est une anomalie, et le CNDA fait injecter un fichier. (ENV-01)" });
        _cnda.Journal.Exchanges().Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_commanded_to_an_identity_that_receives_another_is_not_applicable()
    {
        _features.With(
            "recherche", Tags, "Étant donné l'identité provisoire \"ADRUN ZOE\"", "Et le téléservice INSi qui répond \"02\"", "Quand l'utilisateur interroge le téléservice INSi", "Alors le retour INSi est \"02\"");

        var scenario = (await RunAsync(_features.Path)).Scenarios[0];

        (scenario.Outcome, scenario.Reason).Should().Be((Outcome.NotApplicable, "Le scénario commande une réponse que l'environnement de test du CNDA ne donne pas à cette identité. (ENV-08)"));
    }

    [Fact]
    public async Task An_answer_that_the_scenario_was_not_written_for_judges_nobody()
    {
        _cnda.Scripts.Add(new Script { Answer = new ScriptedAnswer.Code("02"), Times = null });
        _features.With("recherche", Tags, "Étant donné l'identité provisoire \"ADRUN ZOE\"", "Quand l'utilisateur interroge le téléservice INSi", "Alors le retour INSi est \"00\"");

        var scenario = (await RunAsync(_features.Path)).Scenarios[0];

        scenario.Outcome.Should().Be(Outcome.Inconclusive);
        scenario.Reason.Should().StartWith("Le téléservice réel a répondu « CR 02 » là où le scénario est écrit pour « CR 00, 2751263220749 74 1.2.250.1.213.1.4.8");
        scenario.Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task A_service_that_does_not_answer_judges_nobody()
    {
        _features.With("recherche", Tags, "Étant donné l'identité provisoire \"ADRUN ZOE\"", "Quand l'utilisateur interroge le téléservice INSi", "Alors le retour INSi est \"00\"");
        var relayed = await CndaBench.RelayToAsync(_cnda);
        await _cnda.DisposeAsync();

        var scenario = (await RunAsync(_features.Path, relayed)).Scenarios[0];

        scenario.Outcome.Should().Be(Outcome.Inconclusive);
        scenario.Reason.Should().StartWith("Le téléservice réel n'a pas répondu : RELAIS-");
    }

    [Fact]
    public void A_software_is_not_asked_for_what_the_environment_cannot_show()
    {
        var declared = new SutDescription("essai", "1", SutCapabilities.All);

        var restricted = CndaEnvironment.Shipped.Restrict(declared, hasReaders: true).Capabilities;
        var withoutCards = CndaEnvironment.Shipped.Restrict(declared, hasReaders: false).Capabilities;

        restricted.Absent.Keys.Should().BeEquivalentTo([SutCapability.InsiVerification, SutCapability.LotVerification, SutCapability.OtherInsiAddress]);
        restricted.Absent[SutCapability.OtherInsiAddress].Should().StartWith("Le relais n'a qu'une adresse").And.EndWith("(ENV-09)");
        withoutCards.Absent.Keys.Should().BeEquivalentTo([.. restricted.Absent.Keys, SutCapability.CardMode]);
    }

    [Fact]
    public void What_a_software_does_not_do_keeps_its_own_reason() => CndaEnvironment.Shipped.Restrict(
        new SutDescription("essai", "1", SutCapabilities.All.Without(SutCapability.CardMode, "Le logiciel ne lit pas de carte.")), hasReaders: false)
        .Capabilities.Absent[SutCapability.CardMode].Should().Be("Le logiciel ne lit pas de carte.");

    [Fact]
    public async Task A_mode_that_is_not_relayed_makes_a_scenario_not_applicable()
    {
        _features.With("recherche", Tags, "Étant donné l'identité provisoire \"ADRUN ZOE\"", "Quand l'utilisateur interroge le téléservice INSi", "Alors le retour INSi est \"00\"");

        var scenario = (await RunAsync(_features.Path, await CndaBench.RelayToAsync(_cnda, hasCertificateTarget: false))).Scenarios[0];

        scenario.Outcome.Should().Be(Outcome.NotApplicable);
        scenario.Reason.Should().StartWith("RELAIS-MODE : Le relais n'a pas d'adresse réelle pour le mode certificat. Donner l'adresse de ce mode : --target");
    }

    [Fact]
    public void The_people_of_the_base_can_be_answered_and_the_others_not()
    {
        var environment = CndaEnvironment.Shipped;
        var people = PeopleLibrary.Embedded().Select();

        environment.Excluding(new ScriptedAnswer.Identity(people.Find("adrtrois-dominique")!.ToIndividual())).Should().BeNull();
        environment.Excluding(new ScriptedAnswer.Identity(people.All.First(person => person.Presence is PersonPresence.Injected).ToIndividual()))!.Id.Should().Be("ENV-03");
        environment.Excluding(new ScriptedAnswer.Code("01"))!.Id.Should().Be("ENV-01");
        environment.Excluding(new ScriptedAnswer.Code("02")).Should().BeNull();
        environment.Excluding(new ScriptedAnswer.Fault("insi_102")).Should().BeNull();
        environment.Excluding(new ScriptedAnswer.Fault("desir_550"))!.Id.Should().Be("ENV-02");
        environment.Excluding(new ScriptedAnswer.Network("EMPTY_RESPONSE"))!.Id.Should().Be("ENV-04");
        environment.Excluding(new ScriptedAnswer.Verdict(true))!.Id.Should().Be("ENV-06");
        environment.Differences.Select(difference => difference.Id).Should().OnlyHaveUniqueItems();
    }

    private async Task<RunResult> RunAsync(string path, RelayedInsi? relayed = null)
    {
        await using var bench = CampaignBench.Over(relayed ?? await CndaBench.RelayToAsync(_cnda), new ReferenceEngineAttachment(TimeProvider.System), TimeProvider.System, new SeededIdSource(7));
        return await new CampaignRunner(bench).RunAsync(new CampaignPlan { Paths = [path] }, cancellationToken: Cancellation);
    }
}
