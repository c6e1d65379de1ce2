namespace InsConformance.Cards.Kernel;

/// <summary>
/// A chip (« carte à puce ») as a reader sees it: bytes in, bytes out. It is never asked two things at once: whoever holds it takes turns.
/// Nothing here waits: delays and failures of the line belong to the reader that holds the card.
/// </summary>
public interface ISmartCard
{
    /// <summary>Answer to reset (« ATR »), at most 33 bytes.</summary>
    ReadOnlyMemory<byte> Atr { get; }

    /// <summary>The protocol that the card speaks.</summary>
    TransmissionProtocol Protocol { get; }

    /// <summary>Answers a command. Any bytes are accepted: what is no command is answered by a status word, never by an exception.</summary>
    /// <param name="command">The command APDU. The card keeps no reference to it.</param>
    /// <returns>The data, if any, then two bytes of status. The bytes are the caller's: no later command changes them.</returns>
    ReadOnlyMemory<byte> Transmit(ReadOnlyMemory<byte> command);

    /// <summary>Warm reset: everything volatile is forgotten, everything else stays.</summary>
    void Reset();

    /// <summary>Power off: for what the card remembers, the same as a reset.</summary>
    void PowerOff();
}
