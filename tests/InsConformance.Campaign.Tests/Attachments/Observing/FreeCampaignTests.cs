using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Attachments.Observing.Freely;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.SelfTests;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Answering;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>The tests of the CNDA are recognised in the traffic of a software that is worked in any order.</summary>
public sealed class FreeCampaignTests : IDisposable
{
    private static readonly CampaignPlan Plan = new() { Paths = [Repository.PathOf("features/cnda/recherche-avec-traits.feature")] };

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

    private readonly DirectoryInfo _reports = Directory.CreateTempSubdirectory("insconformance-free-");

    public void Dispose() => _reports.Delete(recursive: true);

    [Fact]
    public async Task Each_test_that_was_played_is_recognised_judged_and_attested()
    {
        var robot = Robot(new ReferenceEngineAttachment(TimeProvider.System));

        var result = await RunAsync(robot);

        Graded(result).Should().BeEquivalentTo(
            "CNDA-2.03 Passed", "CNDA-2.03 Passed", "CNDA-2.05 Passed", "CNDA-2.06 Passed", "CNDA-2.07 Passed", "CNDA-2.08 Passed");
        robot.Told.Should().Contain(told => told.StartsWith("Je reconnais « CNDA-2.05 PROVISOIRE MATRICULE est retourné avec un NIA »"))
            .And.Contain("Trafic que je ne reconnais pas : aucun scénario du plan ne commence ainsi");
        result.Scenarios.Where(scenario => scenario.Outcome is Outcome.Passed && scenario.Steps.Count > 0).Should().OnlyContain(scenario => scenario.Attestations.Count > 0);
        result.Scenarios.Where(scenario => scenario.Outcome is Outcome.NotExecuted).Should().NotBeEmpty()
            .And.OnlyContain(scenario => scenario.Reason == "Le trafic de cette session ne montre pas ce scénario.");
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

    private static FreeRobot Robot(ISutAttachment product, bool answers = true) => new(product, TestBench.Options.PkiFolder, Visits) { Answers = answers };

    private static IEnumerable<string> Graded(RunResult result) =>
        from scenario in result.Scenarios
        where scenario.Steps.Count > 0 && scenario.Outcome is not Outcome.NotExecuted
        select $"{scenario.Tags.First(tag => tag.StartsWith("@CNDA-"))[1..]} {scenario.Outcome}";

    private async Task<RunResult> RunAsync(IOperator person)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var selection = await FeatureSelection.ReadAsync(Plan, cancellation);
        var signatures = await TrafficSignature.LearnAsync(selection, Plan, TestBench.Options, TimeProvider.System, cancellation);
        var attachment = new UnplayedAttachment(new SutDescription("logiciel observé", "1.0", ObservedAttachment.WithoutReaders));
        var options = TestBench.Options with { Answering = new AnsweringOptions { SessionKey = SessionKeySource.Played, UnknownIdentity = UnknownIdentityMode.NoIdentity } };
        await using var bench = await CampaignBench.StartAsync(attachment, options, TimeProvider.System, new SeededIdSource(20250314), cancellation);
        return await new FreeCampaign(bench, person, new EvidenceFolder(_reports), signatures).RunAsync(selection, Plan, new Silent(), [], cancellation);
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
