namespace InsConformance.Insi.Calling;

/// <summary>Every way a call can end without an answer or a fault of the service, from the nearest to the farthest.</summary>
public enum FailureKind
{
    /// <summary>The call could not even start: the address, the authorities or a value of the request is not usable.</summary>
    SetUp,

    /// <summary>The name of the server has no address.</summary>
    NameResolution,

    /// <summary>No connection: refused, unreachable, closed at once.</summary>
    Connection,

    /// <summary>The certificate of the server does not lead to a trusted authority, or is not valid now.</summary>
    ServerCertificateUntrusted,

    /// <summary>The certificate of the server is trusted but made for another name.</summary>
    ServerNameMismatch,

    /// <summary>The TLS handshake failed for another reason: protocol, suite, client certificate refused.</summary>
    TlsHandshake,

    /// <summary>The whole answer did not come in time.</summary>
    Timeout,

    /// <summary>
    /// The server closed the connection without a word: the usual sign of a client certificate refused after the handshake.
    /// </summary>
    NoResponse,

    /// <summary>The connection broke in the middle of the answer.</summary>
    ResponseInterrupted,

    /// <summary>What answers does not speak HTTP/1.1.</summary>
    HttpProtocol,

    /// <summary>The answer exceeds the bound of the client.</summary>
    ResponseTooLarge,

    /// <summary>An HTTP status that announces a failure, without a SOAP fault to explain it.</summary>
    HttpStatus,

    /// <summary>The answer is not a SOAP envelope.</summary>
    Envelope,

    /// <summary>A header block that must be understood is not: SOAP forbids to process the message.</summary>
    Header,

    /// <summary>The envelope holds neither « RESULTAT » nor fault.</summary>
    Body,
}
