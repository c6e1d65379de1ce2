using System.Security.Authentication;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Simulator.Hosting;

/// <summary>What happens on one connection outside its requests, noted by the steps that see it: the handshake, and the head of each request.</summary>
internal sealed class HandshakeWatch(string connectionId)
{
    public string ConnectionId { get; } = connectionId;

    /// <summary>SNI.</summary>
    public string? ServerName { get; set; }

    /// <summary>Versions of TLS that the client proposed.</summary>
    public SslProtocols Proposed { get; set; }

    /// <summary>The certificate presented, accepted or not.</summary>
    public PeerCertificate? Client { get; set; }

    /// <summary>Why the certificate was refused.</summary>
    public string? Refusal { get; set; }

    /// <summary>What the gateway is to say of the certificate, which the handshake let in.</summary>
    public CertificateComplaint? Complaint { get; set; }

    /// <summary>What the TLS stack, or the reader of heads, threw.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Facts of the connection once the handshake is over.</summary>
    public ConnectionFacts? Facts { get; set; }

    /// <summary>Whether the head of a request is still to come: of the first one, or of the next one on a connection kept alive.</summary>
    public bool AwaitsHead { get; private set; } = true;

    private bool HasServed { get; set; }

    /// <summary>A head came whole: from here on, the request tells its own failures.</summary>
    public void Begin() => AwaitsHead = false;

    /// <summary>A request was answered: another one may follow.</summary>
    public void Served()
    {
        Failure = null;
        HasServed = true;
        AwaitsHead = true;
    }

    /// <summary>The failure to report, or null when the connection did its work: after an answer, a client may leave in silence.</summary>
    public ConnectionFailure? Report(DateTimeOffset at)
    {
        if (!AwaitsHead || (HasServed && Failure is not BadHttpRequestException))
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
