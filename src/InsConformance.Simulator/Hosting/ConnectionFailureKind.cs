namespace InsConformance.Simulator.Hosting;

/// <summary>How a connection ended without giving a whole request.</summary>
public enum ConnectionFailureKind
{
    /// <summary>The server refused the client certificate, or its absence.</summary>
    ClientCertificateRefused,

    /// <summary>The client refused the certificate of the simulator.</summary>
    ServerCertificateRefused,

    /// <summary>No TLS version or cipher suite in common.</summary>
    NothingInCommon,

    /// <summary>The client does not speak TLS: HTTP in clear, or something else.</summary>
    NotTls,

    /// <summary>The client hung up, or stayed silent too long, during the handshake.</summary>
    HandshakeInterrupted,

    /// <summary>The handshake succeeded, and the client hung up without a request: it may thus be refusing the certificate of the simulator.</summary>
    NoRequest,

    /// <summary>The body exceeds the limit.</summary>
    BodyTooLarge,

    /// <summary>The request comes too slowly: the connection was closed.</summary>
    TooSlow,

    /// <summary>The client hung up before the end of its request, or the request is not HTTP.</summary>
    RequestInterrupted,

    /// <summary>A script asked for the failure.</summary>
    Scripted,
}
