using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Tests.Support;

/// <summary>The reference engine, attached by someone who declares other capabilities, or whose software is down.</summary>
internal sealed class OtherAttachment(SutCapabilities capabilities, SutException? failure = null) : ISutAttachment
{
    private readonly ReferenceEngineAttachment _reference = new(TimeProvider.System);

    public SutDescription Description => new("autre logiciel", "1.0", capabilities);

    public Task<ISut> OpenAsync(SutSession session, CancellationToken cancellationToken) =>
        failure is null ? _reference.OpenAsync(session, cancellationToken) : Task.FromException<ISut>(failure);

    public ValueTask DisposeAsync() => _reference.DisposeAsync();
}
