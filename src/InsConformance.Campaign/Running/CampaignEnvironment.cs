using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Teleservices;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Campaign.Running;

/// <summary>What the scenarios of a campaign share: the software under test, the téléservice, the clock, the source of session identifiers.</summary>
/// <param name="Attachment">The software under test.</param>
/// <param name="Insi">Who answers the INSi calls.</param>
/// <param name="PkiDirectory">The certificates of the door.</param>
/// <param name="Clock">The time of the bench.</param>
/// <param name="Ids">Identifiers of sessions.</param>
public sealed record CampaignEnvironment(
    ISutAttachment Attachment,
    IInsiSource Insi,
    DirectoryInfo PkiDirectory,
    TimeProvider Clock,
    IIdSource Ids)
{
    /// <summary>Where the cards of card mode come from: virtual ones, unless told otherwise.</summary>
    public ICardSupply Cards { get; init; } = new VirtualCardSupply(PkiDirectory, Clock);

    /// <summary>The software under test, as far as this bench can examine it.</summary>
    public SutDescription Software => Insi.Restrict(Attachment.Description, Cards);

    /// <summary>What the software was declared to be; null when nothing was declared.</summary>
    public Declaration? Declaration { get; init; }

    /// <summary>What was declared of the software and it says not to do, or cannot be tried here.</summary>
    public UnmetClaims UnmetClaims => UnmetClaims.Of(Declaration, Software.Capabilities);

    /// <summary>What the software calls in the place of the téléservice.</summary>
    public IInsiDoor Door => Insi.Door;
}
