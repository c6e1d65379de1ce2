namespace InsConformance.Simulator.Hosting;

/// <summary>What happens on one connection until its first request, noted by the steps that see it.</summary>
internal sealed class HandshakeWatch(string connectionId)
{
    public string ConnectionId { get; } = connectionId;

    /// <summary>SNI.</summary>
    public string? ServerName { get; set; }

    /// <summary>The certificate presented, accepted or not.</summary>
    public PeerCertificate? Client { get; set; }

    /// <summary>Why the certificate was refused.</summary>
    public string? Refusal { get; set; }

    /// <summary>What the gateway is to say of the certificate, which the handshake let in.</summary>
    public CertificateComplaint? Complaint { get; set; }

    /// <summary>What the TLS stack threw.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Facts of the connection once the handshake is over.</summary>
    public ConnectionFacts? Facts { get; set; }

    /// <summary>Whether a request came.</summary>
    public bool Used { get; set; }

    /// <summary>The failure to report, or null when the connection did its work.</summary>
    public ConnectionFailure? Report(DateTimeOffset at)
    {
        if (Used)
            return null;
        var (kind, message) = HandshakeWords.Explain(this);
        return new ConnectionFailure
        {
            At = at,
            Kind = kind,
            Message = message,
            ConnectionId = ConnectionId,
            ServerName = ServerName,
            Client = Client,
            Detail = Failure?.GetBaseException().Message,
        };
    }
}
