namespace InsConformance.Cards.Pcsc;

/// <summary>What a PC/SC function returns (PC/SC part 5, values of <c>winscard.h</c>). Only those that the bench tells apart are named.</summary>
public enum PcscCode : uint
{
    /// <summary>SCARD_S_SUCCESS.</summary>
    Success = 0,

    /// <summary>SCARD_E_CANCELLED: the wait was ended by another thread.</summary>
    Cancelled = 0x80100002,

    /// <summary>SCARD_E_INVALID_HANDLE: the context or the connection belongs to a service that has been restarted.</summary>
    InvalidHandle = 0x80100003,

    /// <summary>SCARD_E_INSUFFICIENT_BUFFER.</summary>
    InsufficientBuffer = 0x80100008,

    /// <summary>SCARD_E_UNKNOWN_READER.</summary>
    UnknownReader = 0x80100009,

    /// <summary>SCARD_E_TIMEOUT: nothing changed in the time given.</summary>
    Timeout = 0x8010000A,

    /// <summary>SCARD_E_SHARING_VIOLATION: another program holds the card.</summary>
    SharingViolation = 0x8010000B,

    /// <summary>SCARD_E_NO_SMARTCARD.</summary>
    NoSmartcard = 0x8010000C,

    /// <summary>SCARD_E_PROTO_MISMATCH: the card speaks neither T=0 nor T=1.</summary>
    ProtocolMismatch = 0x8010000F,

    /// <summary>SCARD_E_NOT_READY: the reader does not answer yet.</summary>
    NotReady = 0x80100010,

    /// <summary>SCARD_F_COMM_ERROR: the service does not answer as it should.</summary>
    CommunicationError = 0x80100013,

    /// <summary>SCARD_E_NOT_TRANSACTED: the exchange with the card broke off, usually because it was withdrawn.</summary>
    NotTransacted = 0x80100016,

    /// <summary>SCARD_E_READER_UNAVAILABLE: the reader was unplugged.</summary>
    ReaderUnavailable = 0x80100017,

    /// <summary>SCARD_E_NO_SERVICE: the service does not run.</summary>
    NoService = 0x8010001D,

    /// <summary>SCARD_E_SERVICE_STOPPED: the service stopped.</summary>
    ServiceStopped = 0x8010001E,

    /// <summary>SCARD_E_NO_READERS_AVAILABLE.</summary>
    NoReadersAvailable = 0x8010002E,

    /// <summary>SCARD_W_UNSUPPORTED_CARD: the answer to reset is not understood.</summary>
    UnsupportedCard = 0x80100065,

    /// <summary>SCARD_W_UNRESPONSIVE_CARD: the card does not answer to reset (carte muette).</summary>
    UnresponsiveCard = 0x80100066,

    /// <summary>SCARD_W_UNPOWERED_CARD: the card takes no power (carte muette).</summary>
    UnpoweredCard = 0x80100067,

    /// <summary>SCARD_W_RESET_CARD: another program reset the card: what was selected and proven to it is lost.</summary>
    ResetCard = 0x80100068,

    /// <summary>SCARD_W_REMOVED_CARD: the card was withdrawn. The connection stays dead, even when the card comes back.</summary>
    RemovedCard = 0x80100069,

    /// <summary>SCARD_W_SECURITY_VIOLATION: the system refuses this user (polkit on Linux).</summary>
    SecurityViolation = 0x8010006A,
}
