using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>
/// Attaches any software, without a line of code: an operator works it, told what to do and asked what it shows; what reaches the téléservice is seen by the bench itself. One scenario at a time.
/// </summary>
/// <param name="person">The operator.</param>
/// <param name="description">Which software it is.</param>
/// <param name="evidence">Where the files that he shows are kept.</param>
/// <param name="clock">The time of the bench.</param>
public sealed class ObservedAttachment(IOperator person, SutDescription description, EvidenceFolder evidence, TimeProvider clock) : ISutAttachment
{
    internal const string LeftReason = "L'opérateur s'est arrêté avant la fin de ce scénario : il sera proposé à la reprise.";

    private readonly ObservedSite _site = new();

    /// <inheritdoc/>
    public SutDescription Description => description;

    /// <summary>What an observed software is supposed to do, until its operator says otherwise, where it sees no reader of the bench: all but the card mode.</summary>
    public static SutCapabilities WithoutReaders { get; } = SutCapabilities.All.Hiding(
        SutCapability.CardMode, "Un logiciel observé lit les cartes dans les lecteurs de la machine : ajouter --cards readers, avec deux lecteurs PC/SC, ou --cards served, sous Linux, avec des lecteurs virtuels (docs/observing.md).");

    /// <summary>Whether the operator stopped: nothing more is asked of him.</summary>
    internal bool IsLeft => _site.IsLeft;

    /// <summary>The cards of the scenarios, in readers of the machine, which the software sees too: the same operator moves them.</summary>
    /// <param name="readers">The readers.</param>
    /// <param name="grace">How long a reader may take to see a card that was just moved.</param>
    public ICardSupply CardsIn(MachineReaders readers, TimeSpan grace) => new ObservedCardSupply(readers, Desk, grace);

    /// <summary>Presents a scenario to the operator, who makes the software ready for it.</summary>
    /// <exception cref="SutSkippedException">He does not play it.</exception>
    public async Task<ISut> OpenAsync(SutSession session, CancellationToken cancellationToken)
    {
        if (_site.IsLeft)
            throw new SutSkippedException(LeftReason);
        var sut = new ObservedSut(Desk(), _site, session);
        await sut.PrepareAsync(cancellationToken);
        return sut;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private ObservedDesk Desk() => new(person, _site, evidence, clock);
}
