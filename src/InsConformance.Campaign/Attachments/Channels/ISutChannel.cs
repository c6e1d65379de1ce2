using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>A way to talk to an adapter: bytes of JSON go, bytes come back.</summary>
public interface ISutChannel : IAsyncDisposable
{
    /// <summary>What is at the other end, in French: « l'adaptateur http://127.0.0.1:8080/ ».</summary>
    string Name { get; }

    /// <summary>Asks for one thing.</summary>
    /// <returns>What the adapter answered, whatever it is; it is not read here.</returns>
    /// <exception cref="SutException">The adapter could not be reached, did not answer in time, broke down, or answered too much.</exception>
    /// <exception cref="SutActionMissingException">The adapter says that it does not know how to do this.</exception>
    Task<ChannelReply> AskAsync(ChannelRequest request, CancellationToken cancellationToken);
}
