using System.Security.Authentication;

namespace InsConformance.Simulator.Hosting;

/// <summary>Connexion TLS : what was negotiated on the connection that carried a request, as the server saw it.</summary>
public sealed record ConnectionFacts
{
    /// <summary>Identifier of the connection: two requests with the same one came over the same connection.</summary>
    public required string Id { get; init; }

    /// <summary>Protocol, <c>Tls12</c> or <c>Tls13</c>.</summary>
    public required string Protocol { get; init; }

    /// <summary>The versions of TLS that the client proposed, as its first message says; none when that is not known.</summary>
    public SslProtocols Proposed { get; init; }

    /// <summary>IANA name of the cipher suite, or null when the platform does not say.</summary>
    public required string? CipherSuite { get; init; }

    /// <summary>Server name that the client asked for (SNI), or null.</summary>
    public required string? ServerName { get; init; }

    /// <summary>The client certificate, or null when the listener asks for none.</summary>
    public required PeerCertificate? Client { get; init; }

    /// <summary>What is wrong with the client certificate, where the handshake lets it in for the gateway to answer by a fault; null when nothing is.</summary>
    public CertificateComplaint? Complaint { get; init; }

    /// <summary>Port of the listener that was called.</summary>
    public int Port { get; init; }
}
