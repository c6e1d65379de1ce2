using InsConformance.Campaign.Sut;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;

namespace InsConformance.Campaign.Running;

/// <summary>What the scenarios of a campaign share: the software under test, the simulated téléservice, the clock, the source of session identifiers.</summary>
/// <param name="Attachment">The software under test.</param>
/// <param name="Simulator">The simulated téléservice.</param>
/// <param name="PkiDirectory">The certificates of the simulator.</param>
/// <param name="Clock">The time of the bench.</param>
/// <param name="Ids">Identifiers of sessions.</param>
public sealed record CampaignEnvironment(
    ISutAttachment Attachment,
    InsiSimulator Simulator,
    DirectoryInfo PkiDirectory,
    TimeProvider Clock,
    IIdSource Ids);
