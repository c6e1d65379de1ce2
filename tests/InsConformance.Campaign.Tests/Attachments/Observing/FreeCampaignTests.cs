using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Attachments.Observing.Freely;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.SelfTests;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Cards;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Answering;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>The tests of the CNDA are recognised in the traffic of a software that is worked in any order.</summary>
public sealed class FreeCampaignTests : IDisposable
{
    private static readonly FreeRobot.Visit[] Visits =
    [
        new("PROVISOIRE MATRICULE"),
        new("DE VINCI LEONARDO", SutField.BirthPlace, "99999"),
        new("NESSI RUTH"),
        new("D'ARTAGNAN PIERRE-ALAIN"),
        new("HOUILLES PIERRE", SutField.BirthGivenNames, "PIERRE PAUL JACQUES", EachGivenName: true),
        new("CORSE ANTHONY"),
        new("ADRTROIS TOUSSAINT"),
    ];

    private static readonly ReferenceEngineAttachment Reference = new(TimeProvider.System);

    private readonly DirectoryInfo _reports = Directory.CreateTempSubdirectory("insconformance-free-");

    public void Dispose() => _reports.Delete(recursive: true);

    [Fact]
    public async Task Each_test_that_was_played_is_recognised_judged_and_attested()
    {
        var robot = Robot(Reference);

        var result = await RunAsync(robot);

        Graded(result).Should().BeEquivalentTo(
            "CNDA-2.03 Passed", "CNDA-2.03 Passed", "CNDA-2.05 Passed", "CNDA-2.06 Passed", "CNDA-2.07 Passed", "CNDA-2.08 Passed");
        robot.Told.Should().Contain(told => told.StartsWith("Je reconnais « CNDA-2.05 PROVISOIRE MATRICULE est retourné avec un NIA »"))
            .And.Contain("Trafic que je ne reconnais pas : aucun scénario du plan ne commence ainsi");
        result.Scenarios.Where(scenario => scenario.Outcome is Outcome.Passed && scenario.Steps.Count > 0).Should().OnlyContain(scenario => scenario.Attestations.Count > 0);
        result.Scenarios.Where(scenario => scenario.Outcome is Outcome.NotExecuted).Should().NotBeEmpty()
            .And.OnlyContain(scenario => scenario.Reason == "Le trafic de cette session ne montre pas ce scénario, et personne ne l'a annoncé.");
    }

    [Fact]
    public async Task What_traffic_proves_is_judged_even_when_nobody_answers_and_nothing_else_passes()
    {
        var robot = Robot(Mutants.All.Single(mutant => mutant.Id == "LowercaseBirthName").Attach(TimeProvider.System), answers: false);

        var result = await RunAsync(robot);

        var apostrophes = result.Scenarios.Single(scenario => scenario.Name.StartsWith("Cas 1, les apostrophes"));
        apostrophes.Should().BeEquivalentTo(new { Outcome = Outcome.Failed, Attestations = Array.Empty<AttestationResult>() });
        apostrophes.Findings.Should().ContainSingle().Which.Observed.Should().Be("d'artagnan de l'herault");
        result.Scenarios.Single(scenario => scenario.Name.StartsWith("PROVISOIRE MATRICULE")).Outcome.Should().Be(Outcome.NotExecuted, "its traffic proves nothing by itself");
    }

    [Fact]
    public async Task A_test_that_wants_an_answer_of_its_own_is_announced_prepared_and_guided()
    {
        var robot = new FreeRobot(Reference, TestBench.Options.PkiFolder, new FreeRobot.Visit("ECETINSI PIERRE-ALAIN")) { Announces = ["deux anciens matricules", "cas 2, houilles"] };

        var result = await RunAsync(robot);

        Graded(result).Should().BeEquivalentTo("CNDA-2.04 Passed", "CNDA-2.04 Passed", "CNDA-2.07 Passed");
        robot.Told.Should().Contain(told => told.StartsWith("Je reconnais « CNDA-2.04 Cas 1, l'appel réel pour ECETINSI PIERRE-ALAIN »"));
        robot.Guided.Requests.Where(request => request.Key is "prepare").Select(request => request["scénario"]).Should().Equal(
            "Cas 2, le fichier injecté porte deux anciens matricules", "Cas 2, HOUILLES n'est trouvé par aucun de ses prénoms");
    }

    [Fact]
    public async Task Traffic_like_that_of_a_test_which_wants_another_answer_is_not_judged_but_told_to_be_announced()
    {
        var robot = new FreeRobot(Reference, TestBench.Options.PkiFolder, new FreeRobot.Visit("ADRUN ZOE")) { Announces = ["EMPTY_RESPONSE"] };

        var result = await RunAsync(robot, "features/recuperation/teleservice-defaillant.feature", "@D14");

        robot.Told.Should().Contain(
            "Ce trafic ressemble à « La panne « EMPTY_RESPONSE » laisse l'identité inchangée », qui veut une autre réponse du téléservice : annoncez-le avant de le jouer, par « essai »");
        result.Scenarios.Where(scenario => scenario.Steps.Count > 0 && scenario.Outcome is not Outcome.NotExecuted).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Name = "La panne « EMPTY_RESPONSE » laisse l'identité inchangée", Outcome = Outcome.Passed });
    }

    [Fact]
    public async Task A_name_that_several_tests_have_or_none_asks_which()
    {
        var robot = new FreeRobot(Reference, TestBench.Options.PkiFolder) { Announces = ["2.05", "9.99", "7"] };

        var result = await RunAsync(robot);

        robot.Told.Should().Contain(
            """
            Lequel ?
                essai 7 : CNDA-2.05 PROVISOIRE MATRICULE est retourné avec un NIA (se reconnaît au trafic)
                essai 8 : CNDA-2.05 Le fichier injecté porte un NIA
            """.ReplaceLineEndings("\n")).And.Contain("Aucun scénario du plan ne s'appelle « 9.99 » ; « essai » les énumère");
        Graded(result).Should().Equal("CNDA-2.05 Passed");
    }

    [Fact]
    public async Task A_careless_software_is_caught_by_the_test_that_is_announced()
    {
        var product = new ReferenceEngineAttachment(TimeProvider.System, EngineRules.AllOn.Without(EngineRule.All.Single(rule => rule.Id == "NatureTakenFromOid")));
        var robot = new FreeRobot(product, TestBench.Options.PkiFolder) { Announces = ["8"] };

        var result = await RunAsync(robot);

        Graded(result).Should().Equal("CNDA-2.05 Failed");
    }

    [Fact]
    public async Task A_test_that_was_graded_is_not_lost_because_it_was_announced_again_and_left_aside()
    {
        var prepared = 0;
        var guided = new RobotOperator(Reference) { Instead = request => request.Key is "prepare" && ++prepared == 2 ? new OperatorReply(OperatorDecision.Skipped) : null };

        var result = await RunAsync(new FreeRobot(Reference, TestBench.Options.PkiFolder) { Announces = ["8", "8"], Guided = guided });

        Graded(result).Should().Equal("CNDA-2.05 Passed");
        prepared.Should().Be(2);
    }

    [Fact]
    public async Task Leaving_in_a_test_that_was_announced_leaves_the_campaign()
    {
        var guided = new RobotOperator(Reference) { Instead = request => request.Key is "create-identity" ? new OperatorReply(OperatorDecision.Left) : null };

        var result = await RunAsync(new FreeRobot(Reference, TestBench.Options.PkiFolder) { Announces = ["8", "7"], Guided = guided });

        Graded(result).Should().BeEmpty();
        guided.Requests.Should().ContainSingle(request => request.Key == "prepare");
    }

    [Fact]
    public async Task A_call_with_a_carte_Vitale_is_recognised_whoever_moved_the_cards()
    {
        var robot = new FreeRobot(Reference, TestBench.Options.PkiFolder, new FreeRobot.Visit("NESSI RUTH", Beneficiary: "RUTH DE VINCI")) { Readers = new TwoReaders() };

        var result = await RunAsync(robot, "features/cnda/recherche-avec-carte-vitale.feature");

        Graded(result).Should().Equal("CNDA-1.01 Passed");
    }

    private static FreeRobot Robot(ISutAttachment product, bool answers = true) => new(product, TestBench.Options.PkiFolder, Visits) { Answers = answers };

    private static IEnumerable<string> Graded(RunResult result) =>
        from scenario in result.Scenarios
        where scenario.Steps.Count > 0 && scenario.Outcome is not Outcome.NotExecuted
        select $"{scenario.Tags.First(tag => tag.StartsWith("@CNDA-"))[1..]} {scenario.Outcome}";

    private async Task<RunResult> RunAsync(IOperator person, string feature = "features/cnda/recherche-avec-traits.feature", string? tags = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var plan = new CampaignPlan { Paths = [Repository.PathOf(feature)], Tags = tags };
        var selection = await FeatureSelection.ReadAsync(plan, cancellation);
        var evidence = new EvidenceFolder(_reports);
        var description = new SutDescription("logiciel observé", "1.0", SutCapabilities.All);
        var guided = new ObservedAttachment(person, description, evidence, TimeProvider.System);
        var options = TestBench.Options with { Answering = new AnsweringOptions { SessionKey = SessionKeySource.Played, UnknownIdentity = UnknownIdentityMode.NoIdentity } };
        var signatures = await TrafficSignature.LearnAsync(selection, plan, options, TimeProvider.System, cancellation);
        await using var bench = await CampaignBench.StartAsync(new UnplayedAttachment(description), options, TimeProvider.System, new SeededIdSource(20250314), cancellation);
        return await new FreeCampaign(bench, guided, person, evidence, signatures).RunAsync(selection, plan, new Silent(), [], cancellation);
    }

    private sealed class Silent : ICampaignObserver
    {
        public void Started(int scenarios)
        {
        }

        public void ScenarioStarted(string id, string name)
        {
        }

        public void ScenarioFinished(ScenarioResult result)
        {
        }
    }
}
