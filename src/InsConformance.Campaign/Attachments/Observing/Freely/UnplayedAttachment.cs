using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>A software that is worked freely: a scenario that its traffic did not show is not executed.</summary>
/// <param name="description">Which software it is.</param>
public sealed class UnplayedAttachment(SutDescription description) : ISutAttachment
{
    /// <inheritdoc/>
    public SutDescription Description => description;

    /// <inheritdoc/>
    /// <exception cref="SutSkippedException">Always.</exception>
    public Task<ISut> OpenAsync(SutSession session, CancellationToken cancellationToken) =>
        throw new SutSkippedException("Le trafic de cette session ne montre pas ce scénario, et personne ne l'a annoncé.");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
