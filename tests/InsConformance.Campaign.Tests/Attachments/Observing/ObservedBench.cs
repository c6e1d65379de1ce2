using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Cards;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Answering;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>A bench on which a robot works the reference engine, a folder of evidence beside it.</summary>
internal sealed class ObservedBench : IDisposable
{
    private readonly DirectoryInfo _reports = Directory.CreateTempSubdirectory("insconformance-observed-");

    public string Reports => _reports.FullName;

    /// <summary>The readers in which the operator moves cards; null for none.</summary>
    public TwoReaders? Readers { get; init; }

    /// <summary>The time of the bench.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static RobotOperator Robot(EngineRules? rules = null) => new(new ReferenceEngineAttachment(TimeProvider.System, rules));

    public async Task<RunResult> RunAsync(IOperator person, CampaignPlan plan, ICampaignObserver? observer = null)
    {
        var description = new SutDescription("logiciel observé", "1.0", Readers is null ? ObservedAttachment.WithoutReaders : SutCapabilities.All);
        var attachment = new ObservedAttachment(person, description, new EvidenceFolder(_reports), Clock);
        var options = TestBench.Options with { Answering = new AnsweringOptions { SessionKey = SessionKeySource.Played } };
        await using var bench = await CampaignBench.StartAsync(attachment, options, Clock, new SeededIdSource(20250314), TestContext.Current.CancellationToken);
        return await new CampaignRunner(Readers is null ? bench : bench.With(attachment.CardsIn(Readers.OfTheMachine, TimeSpan.FromMilliseconds(1)))).RunAsync(
            plan with { MaxParallelScenarios = 1, StepTimeout = null }, observer, cancellationToken: TestContext.Current.CancellationToken);
    }

    public void Dispose() => _reports.Delete(recursive: true);
}
