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

    /// <summary>What an observed software is supposed to do, until its operator says otherwise: all but the card mode, whose virtual readers no product outside the bench can reach.</summary>
    public static SutCapabilities Capabilities { get; } =
        SutCapabilities.All.Without(SutCapability.CardMode, "Le mode carte ne s'observe pas encore : les cartes du banc sont virtuelles.");

    /// <summary>Presents a scenario to the operator, who makes the software ready for it.</summary>
    /// <exception cref="SutSkippedException">He does not play it.</exception>
    public async Task<ISut> OpenAsync(SutSession session, CancellationToken cancellationToken)
    {
        if (_site.IsLeft)
            throw new SutSkippedException(LeftReason);
        var sut = new ObservedSut(new ObservedDesk(person, _site, evidence, clock), _site, session);
        await sut.PrepareAsync(cancellationToken);
        return sut;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
