using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Requirements;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Running;

public sealed class CampaignRunnerTests : IDisposable
{
    private const string Tags = "@INS-22.1 @regle-20 @basis-official";
    private const string Create = "Quand l'utilisateur crée l'identité \"NESSI RUTH\"";

    private readonly FeatureFolder _features = new();

    public void Dispose() => _features.Dispose();

    [Fact]
    public async Task Reports_a_departure_with_its_proof()
    {
        _features.With("statut", Tags, Create, "Alors le statut de confiance est \"Identité validée\"", "Et le sexe est \"F\"");

        var result = await RunAsync();

        result.Verdict.Should().Be(Outcome.Failed);
        var scenario = result.Scenarios.Should().ContainSingle().Subject;
        scenario.Should().BeEquivalentTo(new { Feature = "statut", Name = "statut", Outcome = Outcome.Failed, Checks = 1, Reason = (string?)null });
        scenario.Id.Should().EndWith("statut.feature:5");
        scenario.Steps.Select(step => step.Outcome).Should().Equal(Outcome.Passed, Outcome.Failed, Outcome.NotExecuted);
        scenario.Steps[1].Should().BeEquivalentTo(new
        {
            Keyword = "Alors ",
            Text = "le statut de confiance est \"Identité validée\"",
            Message = "Le statut de confiance n'est pas celui attendu.\n  Attendu   Identité validée\n  Observé   Identité provisoire",
        });
        scenario.Steps[1].Location.Should().EndWith("statut.feature:7");
        scenario.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Rule = "INS-22.1", Severity = Severity.Must, Basis = Basis.Official, Expected = "Identité validée", Observed = "Identité provisoire" });
    }

    [Fact]
    public async Task A_departure_from_an_inferred_rule_is_a_warning()
    {
        _features.With("statut", "@INS-22.1 @basis-inferred", Create, "Alors le statut de confiance est \"Identité validée\"");

        var result = await RunAsync();

        result.Verdict.Should().Be(Outcome.Warning);
        result.Scenarios[0].Steps[1].Outcome.Should().Be(Outcome.Warning);
    }

    [Fact]
    public async Task Attaches_the_exchanges_of_the_scenario_to_its_result()
    {
        _features.With(
            "appel",
            Tags,
            "Étant donné l'identité provisoire \"ADRUN ZOE\"",
            "Et le téléservice INSi qui répond \"01\"",
            "Quand l'utilisateur interroge le téléservice INSi",
            "Alors le retour INSi est \"01\"");

        var exchange = (await RunAsync()).Scenarios[0].Exchanges.Should().ContainSingle().Subject;

        exchange.Operation.Should().Be("rechercherInsAvecTraitsIdentite");
        exchange.Status.Should().Be(200);
        exchange.Summary.Should().Be("CR 01 - Aucune identite trouvee");
        exchange.Request.Should().Contain("NomNaissance>ADRUN</");
        exchange.Response.Should().Contain("Aucune identite trouvee");
    }

    [Fact]
    public async Task A_scenario_that_checks_nothing_is_never_a_success()
    {
        _features.With("rien", Tags, Create);

        var result = await RunAsync();

        result.Scenarios[0].Should().BeEquivalentTo(new { Outcome = Outcome.NotExecuted, Reason = "Le scénario n'a fait aucune comparaison : il ne prouve rien." });
        result.Verdict.Should().Be(Outcome.NotExecuted);
    }

    [Fact]
    public async Task What_the_software_declares_not_to_do_is_not_applicable_for_its_reason()
    {
        _features.With("attribut", Tags, "Étant donné l'identité provisoire \"ADRUN ZOE\"", "Quand l'utilisateur pose l'attribut \"Identité douteuse\"", "Alors l'identité porte l'attribut \"Identité douteuse\"");
        var capabilities = SutCapabilities.All.Without(SutCapability.Attributes, "Le logiciel ne gère pas les attributs.");

        var result = await RunAsync(new OtherAttachment(capabilities));

        result.Scenarios[0].Should().BeEquivalentTo(new { Outcome = Outcome.NotApplicable, Reason = "Le logiciel ne gère pas les attributs." });
        result.Verdict.Should().Be(Outcome.NotExecuted);
    }

    [Theory]
    [InlineData("imprimeur", Outcome.NotExecuted, Outcome.Inconclusive, "Déclaré mais non pris en charge : rôle « imprimeur ». Le logiciel n'imprime pas. Compléter l'adaptateur, ou retirer ce terme de la déclaration.")]
    [InlineData("etablissement", Outcome.NotApplicable, Outcome.Passed, "Le logiciel n'imprime pas.")]
    public async Task What_is_declared_and_lacking_is_no_success_what_is_not_declared_may_lack(string role, Outcome outcome, Outcome verdict, string reason)
    {
        _features.With("a-statut", Tags, Create, "Alors le statut de confiance est \"Identité provisoire\"");
        _features.With("b-papier", Tags, "Étant donné l'identité provisoire \"ADRUN ZOE\"", "Quand l'utilisateur prépare une édition papier", "Alors le document ne porte ni matricule INS ni OID");
        var printsNothing = new OtherAttachment(SutCapabilities.All.Without(SutCapability.PaperDocuments, "Le logiciel n'imprime pas."));
        var declaration = new Declaration("Logiciel", "1.0", "", new Dictionary<Aspect, IReadOnlyList<string>>
        {
            [Aspect.Profile] = ["referentiel"],
            [Aspect.Role] = [role],
            [Aspect.Guide] = ["v2"],
        });

        var result = await RunAsync(printsNothing, applicability: new Applicability(RequirementFiles.Shipped, declaration));

        result.Scenarios[1].Should().BeEquivalentTo(new { Name = "b-papier", Outcome = outcome, Reason = reason });
        result.Verdict.Should().Be(verdict);
        (result.Plan.UnmetClaims ?? []).Should().Equal(outcome is Outcome.NotExecuted ? [reason] : Array.Empty<string>());
    }

    [Fact]
    public async Task A_software_that_is_down_leaves_the_scenario_inconclusive()
    {
        _features.With("statut", Tags, Create, "Alors le statut de confiance est \"Identité provisoire\"");
        var down = new SutException(SutFailure.Unreachable, "Aucune réponse à http://127.0.0.1:9/.");

        var result = await RunAsync(new OtherAttachment(SutCapabilities.All, down));

        result.Scenarios[0].Should().BeEquivalentTo(
            new { Outcome = Outcome.Inconclusive, Reason = "Le logiciel examiné est en panne : Aucune réponse à http://127.0.0.1:9/." });
    }

    [Fact]
    public async Task A_starting_point_that_the_software_refuses_leaves_the_scenario_inconclusive()
    {
        _features.With("statut", Tags, "Étant donné l'identité provisoire \"NESSI RUTH\" avec \"lieu\" pour code lieu de naissance", "Alors le statut de confiance est \"Identité provisoire\"");

        var scenario = (await RunAsync()).Scenarios.Single();

        scenario.Outcome.Should().Be(Outcome.Inconclusive);
        scenario.Reason.Should().StartWith("Établir l'identité « NESSI RUTH » au statut « Identité provisoire » : le logiciel a refusé (");
    }

    [Fact]
    public async Task A_step_that_nobody_understands_is_an_error_of_the_bench()
    {
        _features.With("inconnu", Tags, "Quand l'utilisateur danse", "Alors le statut de confiance est \"Identité provisoire\"");

        var scenario = (await RunAsync()).Scenarios.Single();

        scenario.Should().BeEquivalentTo(new { Outcome = Outcome.BenchError, Reason = "Étape inconnue : le vocabulaire des scénarios ne la comprend pas." });
    }

    [Fact]
    public async Task A_scenario_that_does_not_name_its_requirement_is_an_error_of_the_bench()
    {
        _features.With("anonyme", "@basis-official", Create, "Alors le statut de confiance est \"Identité provisoire\"");

        var scenario = (await RunAsync()).Scenarios.Single();

        scenario.Outcome.Should().Be(Outcome.BenchError);
        scenario.Reason.Should().Contain("Aucune étiquette du scénario ne nomme d'exigence.");
    }

    [Fact]
    public async Task An_interrupted_campaign_tells_what_did_not_run()
    {
        _features.With("a", Tags, Create, "Alors le statut de confiance est \"Identité provisoire\"")
            .With("b", Tags, Create, "Alors le statut de confiance est \"Identité provisoire\"");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var bench = await TestBench.StartAsync();
        var plan = new CampaignPlan { Paths = [_features.Path], MaxParallelScenarios = 1 };

        var result = await new CampaignRunner(bench).RunAsync(plan, new StopAfterFirst(stop), cancellationToken: stop.Token);

        result.Interrupted.Should().BeTrue();
        result.Scenarios.Select(scenario => scenario.Outcome).Should().Equal(Outcome.Passed, Outcome.NotExecuted);
        result.Scenarios[1].Reason.Should().Be("La campagne s'est arrêtée avant ce scénario.");
        result.Verdict.Should().Be(Outcome.Inconclusive);
    }

    [Fact]
    public async Task A_scenario_that_is_cut_short_is_not_passed_by_what_it_had_checked()
    {
        _features.With("coupé", Tags, Create, "Alors le statut de confiance est \"Identité provisoire\"", Create);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var reads = 0;
        await using var bench = await TestBench.StartAsync(new WatchedAttachment(action =>
        {
            if (action.StartsWith("Read", StringComparison.Ordinal) && ++reads == 1)
                stop.Cancel();
        }));

        var result = await new CampaignRunner(bench).RunAsync(new CampaignPlan { Paths = [_features.Path] }, cancellationToken: stop.Token);

        result.Interrupted.Should().BeTrue();
        result.Scenarios.Single().Should().BeEquivalentTo(new
        {
            Checks = 1,
            Outcome = Outcome.NotExecuted,
            Reason = "La campagne a été arrêtée pendant ce scénario : il n'a pas été joué jusqu'au bout.",
        });
    }

    [Fact]
    public async Task Tells_its_progress()
    {
        _features.With("statut", Tags, Create, "Alors le statut de confiance est \"Identité provisoire\"");
        var observer = new Recorder();

        await RunAsync(observer: observer);

        observer.Events.Should().Equal("début 1", "scénario statut", "fin Passed");
    }

    private async Task<RunResult> RunAsync(ISutAttachment? attachment = null, ICampaignObserver? observer = null, Applicability? applicability = null)
    {
        await using var bench = attachment is null ? await TestBench.StartAsync() : await TestBench.StartAsync(attachment);
        return await new CampaignRunner(bench).RunAsync(
            new CampaignPlan { Paths = [_features.Path], Applicability = applicability },
            observer,
            cancellationToken: TestContext.Current.CancellationToken);
    }

    private sealed class Recorder : ICampaignObserver
    {
        public List<string> Events { get; } = [];

        public void Started(int scenarios) => Events.Add($"début {scenarios}");

        public void ScenarioStarted(string id, string name) => Events.Add($"scénario {name}");

        public void ScenarioFinished(ScenarioResult result) => Events.Add($"fin {result.Outcome}");
    }

    private sealed class StopAfterFirst(CancellationTokenSource stop) : ICampaignObserver
    {
        public void Started(int scenarios)
        {
        }

        public void ScenarioStarted(string id, string name)
        {
        }

        public void ScenarioFinished(ScenarioResult result) => stop.Cancel();
    }
}
