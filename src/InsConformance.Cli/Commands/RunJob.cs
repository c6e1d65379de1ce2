using InsConformance.Campaign.Expectations;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Cli.Output;
using InsConformance.Cli.Progress;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Reports;
using InsConformance.Reports.Html;
using InsConformance.Reports.JUnit;
using InsConformance.Reports.Text;
using InsConformance.Reports.Words;
using InsConformance.Simulator;
using InsConformance.Simulator.People;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Commands;

/// <summary>One run: everything that can be wrong with what was asked is said before the simulator starts.</summary>
internal sealed class RunJob(Terminal terminal)
{
    /// <summary>How many answers of the software one step may await: its own time is then never the first to run out.</summary>
    private const int AnswersInAStep = 4;

    public required string Sut { get; init; }

    public required TimeSpan SutTimeout { get; init; }

    public string? Tags { get; init; }

    public required IReadOnlyList<string> Features { get; init; }

    public required string Output { get; init; }

    public OutputFormat Format { get; init; }

    public ReportLanguage Language { get; init; }

    public required string Pki { get; init; }

    public int CertificatePort { get; init; }

    public int Parallel { get; init; } = Environment.ProcessorCount;

    public IReadOnlyList<string> SwitchedOff { get; init; } = [];

    public IReadOnlyCollection<FileInfo> People { get; init; } = [];

    public Applicability? Applicability { get; init; }

    public IReadOnlyList<Expectation> Expectations { get; init; } = [];

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var plan = new CampaignPlan
            {
                Paths = Features,
                Tags = Tags,
                MaxParallelScenarios = Parallel,
                Applicability = Applicability,
                StepTimeout = AnswersInAStep * SutTimeout,
            };
            var rules = EngineRules.AllOn.Without(SwitchedOff.Select(RuleNamed));
            var selection = await FeatureSelection.ReadAsync(plan, cancellationToken);
            var people = PeopleOption.Read(People);
            var folder = ReportFolder.Open(Output);
            var attachment = await SutOption.AttachAsync(Sut, SutTimeout, rules, cancellationToken);
            var result = await PlayAsync(plan, selection, attachment, people, folder, cancellationToken);
            var weighed = ExpectedRun.Weigh(result, Expectations, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
            foreach (var notice in weighed.Notices)
                await terminal.Talk.WriteLineAsync(notice);
            return await ReportAsync(weighed.Result, folder);
        }
        catch (CampaignSelectionException e)
        {
            throw new UserErrorException(ExitCode.WrongUse, e.Message, e);
        }
        catch (Exception e) when (e is SimulatorSetupException or ReportFolderException)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    private static EngineRule RuleNamed(string id) =>
        EngineRule.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
        ?? throw new UserErrorException(
            ExitCode.WrongUse,
            $"Le moteur de référence n'a pas de règle « {id} ». Ses règles : {string.Join(", ", EngineRule.All.Select(rule => rule.Id))}.");

    private async Task<RunResult> PlayAsync(
        CampaignPlan plan,
        FeatureSelection selection,
        ISutAttachment attachment,
        PeopleDirectory people,
        ReportFolder folder,
        CancellationToken cancellationToken)
    {
        var options = new SimulatorOptions { PkiFolder = new DirectoryInfo(Pki), CertificatePort = CertificatePort, People = people };
        await using var bench = await CampaignBench.StartAsync(attachment, options, TimeProvider.System, new CryptographicIdSource(), cancellationToken);
        using var messages = new MessagesFile(folder.FileOf("messages.ndjson"));
        await using var progress = RunProgress.For(terminal);
        return await new CampaignRunner(bench).RunAsync(selection, plan, progress, [messages], cancellationToken);
    }

    /// <summary>Writes the reports of what was recorded, an interrupted run included.</summary>
    private async Task<int> ReportAsync(RunResult result, ReportFolder folder)
    {
        IReport[] reports = [new JsonReport(), new HtmlReport(Language), new JUnitReport()];
        var files = await folder.WriteAsync(result, reports, CancellationToken.None);
        var forPerson = Format is OutputFormat.Text ? terminal.Data : terminal.Talk;
        new TextReport(Language).Write(result, forPerson);
        foreach (var file in files.Append(folder.FileOf("messages.ndjson")))
            await forPerson.WriteLineAsync($"  {Path.GetRelativePath(Directory.GetCurrentDirectory(), file)}");
        if (Format is OutputFormat.Json)
            await terminal.Data.WriteAsync(await File.ReadAllTextAsync(folder.FileOf("result.json"), CancellationToken.None));
        return ExitCode.Of(result.Verdict);
    }
}
