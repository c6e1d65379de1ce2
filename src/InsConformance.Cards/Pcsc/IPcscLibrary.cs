namespace InsConformance.Cards.Pcsc;

/// <summary>
/// The functions of PC/SC (part 5) that the bench uses, with the widths of the platform taken care of. <see cref="PcscLibrary.OfThisSystem"/> is the real one.
/// Vocabulary and order of the parameters follow <c>winscard.h</c>. Thread-safe as far as the platform is: a context serves one blocking call at a time,
/// save <see cref="Cancel"/>, which is made to be called from elsewhere.
/// </summary>
/// <remarks>Every function may throw <see cref="PcscException"/> when the library itself is not installed.</remarks>
public interface IPcscLibrary
{
    /// <summary>SCardEstablishContext, system scope.</summary>
    /// <param name="context">Handle of the context.</param>
    PcscCode EstablishContext(out nint context);

    /// <summary>SCardReleaseContext.</summary>
    /// <param name="context">Handle of the context.</param>
    PcscCode ReleaseContext(nint context);

    /// <summary>SCardListReaders.</summary>
    /// <param name="context">Handle of the context.</param>
    /// <param name="readers">Names of the readers.</param>
    PcscCode ListReaders(nint context, out IReadOnlyList<string> readers);

    /// <summary>SCardGetStatusChange: waits until one of the readers is not as the caller knows it.</summary>
    /// <param name="context">Handle of the context.</param>
    /// <param name="timeout">Longest wait; zero answers at once.</param>
    /// <param name="queries">What the caller knows.</param>
    /// <param name="statuses">What is, in the same order.</param>
    PcscCode GetStatusChange(nint context, TimeSpan timeout, IReadOnlyList<ReaderQuery> queries, out IReadOnlyList<ReaderStatus> statuses);

    /// <summary>SCardCancel: ends the wait of another thread on this context.</summary>
    /// <param name="context">Handle of the context.</param>
    PcscCode Cancel(nint context);

    /// <summary>SCardConnect.</summary>
    /// <param name="context">Handle of the context.</param>
    /// <param name="reader">Name of the reader.</param>
    /// <param name="share">Who else may talk to the card.</param>
    /// <param name="accepted">Protocols that the caller accepts.</param>
    /// <param name="card">Handle of the connection.</param>
    /// <param name="active">Protocol in force.</param>
    PcscCode Connect(nint context, string reader, ShareMode share, CardProtocols accepted, out nint card, out CardProtocols active);

    /// <summary>SCardDisconnect.</summary>
    /// <param name="card">Handle of the connection.</param>
    /// <param name="disposition">What becomes of the card.</param>
    PcscCode Disconnect(nint card, CardDisposition disposition);

    /// <summary>SCardBeginTransaction: waits until no other program is in a transaction.</summary>
    /// <param name="card">Handle of the connection.</param>
    PcscCode BeginTransaction(nint card);

    /// <summary>SCardEndTransaction.</summary>
    /// <param name="card">Handle of the connection.</param>
    /// <param name="disposition">What becomes of the card.</param>
    PcscCode EndTransaction(nint card, CardDisposition disposition);

    /// <summary>SCardStatus, of which only the answer to reset is kept.</summary>
    /// <param name="card">Handle of the connection.</param>
    /// <param name="atr">Answer to reset.</param>
    PcscCode Status(nint card, out ReadOnlyMemory<byte> atr);

    /// <summary>SCardTransmit.</summary>
    /// <param name="card">Handle of the connection.</param>
    /// <param name="active">Protocol in force.</param>
    /// <param name="command">Command APDU.</param>
    /// <param name="response">Room for the response.</param>
    /// <param name="received">Length of the response.</param>
    PcscCode Transmit(nint card, CardProtocols active, ReadOnlySpan<byte> command, Span<byte> response, out int received);
}
