using System.Text;
using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Running.Resuming;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>What an operator may answer, and what becomes of it.</summary>
public sealed class ObservedAnswersTests : IDisposable
{
    private const string Tags = "@INS-22.1 @regle-20 @basis-official";

    private static readonly string[] Creation = ["Quand l'utilisateur crée l'identité \"NESSI RUTH\"", "Alors le statut de confiance est \"Identité provisoire\""];

    private readonly ObservedBench _bench = new();
    private readonly FeatureFolder _features = new();

    private CampaignPlan Plan => new() { Paths = [_features.Path] };

    public void Dispose()
    {
        _features.Dispose();
        _bench.Dispose();
    }

    [Fact]
    public async Task A_screenshot_and_a_note_are_kept_beside_the_answer_with_their_fingerprint()
    {
        _features.With("statut", Tags, Creation);
        var file = new FileInfo(Path.Combine(_bench.Reports, "ecran.png"));
        await File.WriteAllTextAsync(file.FullName, "copie d'écran", TestContext.Current.CancellationToken);
        var robot = Robot(request => request.Key is "read-identity"
            ? Reply(OperatorDecision.Done) with { Answers = new Dictionary<string, IReadOnlyList<string>> { ["status"] = ["Identité provisoire"] }, Note = "Sur le poste 3.", Screenshots = [file] }
            : null);

        var scenario = (await _bench.RunAsync(robot, Plan)).Scenarios[0];

        scenario.Outcome.Should().Be(Outcome.Passed);
        scenario.Attestations[^1].Should().BeEquivalentTo(new
        {
            Request = "En tant que Camille LAURENT, ouvrez cette identité et lisez ce qu'elle affiche. — identité : n° 1 (NESSI RUTH)",
            Reply = "fait",
            By = "Robot d'essai",
            Note = "Sur le poste 3.",
            Values = new[] { new AttestedValue("Statut de confiance affiché", "Identité provisoire") },
            Screenshots = new[] { new ScreenshotResult("captures/7f1d0a2c.png", "", "ecran.png") },
        }, options => options.Excluding(member => member.Path.EndsWith("Sha256") || member.Path.EndsWith("File")));
        var screenshot = scenario.Attestations[^1].Screenshots[0];
        screenshot.Sha256.Should().HaveLength(64);
        screenshot.File.Should().Be($"captures/{screenshot.Sha256[..16]}.png");
        (await File.ReadAllTextAsync(Path.Combine(_bench.Reports, screenshot.File), Encoding.UTF8, TestContext.Current.CancellationToken)).Should().Be("copie d'écran");
    }

    [Fact]
    public async Task What_is_judged_is_never_told_to_who_reads_it()
    {
        _features.With("statut", Tags, "Étant donné l'identité provisoire \"NESSI RUTH\"", "Quand l'utilisateur consulte l'identité", "Alors le sexe est \"F\"");
        var robot = ObservedBench.Robot();

        await _bench.RunAsync(robot, Plan);

        var reads = robot.Requests.Where(request => request.Key is "read-identity").ToList();
        reads[0].Questions.Should().OnlyContain(question => question.Suggested != null, "a starting point is confirmed");
        robot.Requests[0]["étapes"].Should().Be("Étant donné l'identité provisoire \"NESSI RUTH\"\nQuand l'utilisateur consulte l'identité");
        reads.Skip(1).SelectMany(request => request.Questions).Should().OnlyContain(question => question.Suggested == null).And.ContainSingle();
    }

    [Fact]
    public async Task What_is_impossible_in_the_software_is_not_applicable_and_is_asked_once_when_it_always_is()
    {
        _features.With("un", Tags, Creation).With("deux", Tags, Creation);
        var robot = Robot(request => request.Key is "create-identity" ? Reply(OperatorDecision.Impossible) with { Note = "Il reçoit ses identités.", Always = true } : null);

        var result = await _bench.RunAsync(robot, Plan);

        result.Scenarios.Should().OnlyContain(scenario => scenario.Outcome == Outcome.NotApplicable && scenario.Reason == "Impossible dans ce logiciel, selon Robot d'essai : Il reçoit ses identités.");
        robot.Requests.Count(request => request.Key is "create-identity").Should().Be(1);
    }

    [Fact]
    public async Task What_is_skipped_is_not_executed_even_after_a_check_that_passed()
    {
        _features.With("un", Tags, [.. Creation, "Et le sexe est \"F\""]);
        var robot = Robot(request => request.Questions.Any(question => question.Key is "value:Sex") ? Reply(OperatorDecision.Skipped) with { Note = "plus tard" } : null);

        var scenario = (await _bench.RunAsync(robot, Plan)).Scenarios[0];

        scenario.Should().BeEquivalentTo(new { Outcome = Outcome.NotExecuted, Reason = "Passé par Robot d'essai : plus tard.", Checks = 1 });
    }

    [Fact]
    public async Task A_call_that_is_said_and_never_seen_proves_nothing()
    {
        _features.With("appel", Tags, "Étant donné l'identité provisoire \"ADRUN ZOE\"", "Quand l'utilisateur interroge le téléservice INSi", "Alors le retour INSi est \"01\"");
        var robot = Robot(request => request.Key is "call-insi" ? Reply(OperatorDecision.Done) : null);

        var scenario = (await _bench.RunAsync(robot, Plan)).Scenarios[0];

        scenario.Outcome.Should().Be(Outcome.Inconclusive);
        scenario.Reason.Should().Contain("L'appel est dit fait, mais aucun appel n'est arrivé au simulateur");
        robot.Told.Should().ContainSingle(told => told.StartsWith("L'appel est dit fait"));
    }

    [Fact]
    public async Task A_campaign_that_its_operator_leaves_goes_on_where_it_stopped()
    {
        _features.With("a", Tags, Creation).With("b", Tags, Creation).With("c", Tags, Creation);
        var left = Robot(request => request.Key is "prepare" && request["scénario"] is "b" ? Reply(OperatorDecision.Left) : null);
        var path = Path.Combine(_bench.Reports, "progress.ndjson");
        var selection = await FeatureSelection.ReadAsync(Plan, TestContext.Current.CancellationToken);

        RunResult first;
        using (var progress = ProgressFile.Begin(path, selection, "logiciel observé 1.0"))
            first = await _bench.RunAsync(left, Plan, progress);
        var robot = ObservedBench.Robot();
        RunResult second;
        using (var progress = ProgressFile.Resume(path, selection, "logiciel observé 1.0"))
            second = await _bench.RunAsync(robot, Plan with { AlreadyGraded = progress.Graded }, progress);

        first.Verdict.Should().Be(Outcome.Inconclusive);
        first.Scenarios.Take(3).Select(scenario => scenario.Outcome).Should().Equal(Outcome.Passed, Outcome.NotExecuted, Outcome.NotExecuted);
        second.Scenarios.Take(3).Select(scenario => scenario.Outcome).Should().Equal(Outcome.Passed, Outcome.Passed, Outcome.Passed);
        robot.Requests.Where(request => request.Key is "prepare").Select(request => request["scénario"]).Should().Equal("b", "c");
    }

    [Fact]
    public async Task A_line_cut_by_a_crash_is_played_again_and_another_software_is_refused()
    {
        _features.With("a", Tags, Creation).With("b", Tags, Creation);
        var path = Path.Combine(_bench.Reports, "progress.ndjson");
        var selection = await FeatureSelection.ReadAsync(Plan, TestContext.Current.CancellationToken);
        using (var progress = ProgressFile.Begin(path, selection, "logiciel observé 1.0"))
            await _bench.RunAsync(ObservedBench.Robot(), Plan, progress);
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, text[..^30], TestContext.Current.CancellationToken);

        using (var progress = ProgressFile.Resume(path, selection, "logiciel observé 1.0"))
            progress.Graded.Should().ContainSingle();
        FluentActions.Invoking(() => ProgressFile.Resume(path, selection, "autre 2.0")).Should().Throw<CampaignSelectionException>().WithMessage("*porte sur « logiciel observé 1.0 », et non sur « autre 2.0 »*");
        FluentActions.Invoking(() => ProgressFile.Resume(path + ".absent", selection, "autre 2.0")).Should().Throw<CampaignSelectionException>().WithMessage("Rien à reprendre*");
    }

    private static RobotOperator Robot(Func<OperatorRequest, OperatorReply?> instead) => new(new Reference.ReferenceEngineAttachment(TimeProvider.System)) { Instead = instead };

    private static OperatorReply Reply(OperatorDecision decision) => new(decision);
}
