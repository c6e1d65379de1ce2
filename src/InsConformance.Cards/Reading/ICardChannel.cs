using InsConformance.Cards.Kernel;

namespace InsConformance.Cards.Reading;

/// <summary>
/// An open line to one card: commands out, responses in. Behind it stands a virtual card of this process, a card in a virtual reader, or a real one: what reads
/// cards cannot tell. Calls take turns. Disposing closes the line and leaves the card where it is.
/// </summary>
public interface ICardChannel : IAsyncDisposable
{
    /// <summary>Where the card is, for people: the name of the reader.</summary>
    string Reader { get; }

    /// <summary>Answer to reset (« ATR »).</summary>
    ReadOnlyMemory<byte> Atr { get; }

    /// <summary>The protocol in force, which decides whether a command may announce the length of its answer (ISO 7816-3).</summary>
    TransmissionProtocol Protocol { get; }

    /// <summary>Sends a command APDU and waits for the response, exactly as the card gives it: <c>61xx</c> and <c>6Cxx</c> are not followed here.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Gives up the wait; a card cannot be interrupted, so that the line must then be closed.</param>
    /// <exception cref="CardLostException">The card was withdrawn, reset by another program, or the line broke: the message says what to do.</exception>
    ValueTask<ReadOnlyMemory<byte>> TransmitAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken);
}
