namespace InsConformance.Cards.Pcsc;

/// <summary>The card readers of the machine, real and virtual.</summary>
/// <param name="library">PC/SC: <see cref="PcscLibrary.OfThisSystem"/>.</param>
public sealed class PcscReaders(IPcscLibrary library)
{
    /// <summary>The readers that are plugged in, each with its card. Empty when there is none.</summary>
    /// <exception cref="PcscException">The service does not run, or its library is not installed.</exception>
    public IReadOnlyList<ReaderStatus> List()
    {
        using var context = PcscContext.Establish(library);
        return context.Look();
    }

    /// <summary>Opens a line to the card in a reader.</summary>
    /// <param name="reader">Exact name of the reader.</param>
    /// <param name="share">Who else may talk to the card meanwhile.</param>
    /// <param name="cancellationToken">Gives up before the connection is asked for.</param>
    /// <exception cref="PcscException">No service, no such reader, no card, a mute card, or a card that another program holds.</exception>
    public async Task<PcscChannel> ConnectAsync(string reader, ShareMode share, CancellationToken cancellationToken)
    {
        var opening = Task.Run(() => PcscChannel.Open(library, reader, share), cancellationToken);
        return await opening.ConfigureAwait(false);
    }
}
