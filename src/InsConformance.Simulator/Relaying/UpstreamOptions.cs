using System.Net;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Relaying;

/// <summary>Where the real service is, and how it is called. The certificates stay the property of the caller and must outlive the relay.</summary>
public sealed record UpstreamOptions
{
    /// <summary>Address of the mutual TLS mode: <c>https://qualiflps-services-ps-tlsm.ameli.fr/lps</c>; null when that mode is not relayed.</summary>
    public Uri? CertificateTarget { get; init; }

    /// <summary>Address of the card mode: <c>https://qualiflps.services-ps.ameli.fr/lps</c>; null when that mode is not relayed.</summary>
    public Uri? CardTarget { get; init; }

    /// <summary>The software certificate of the editor, presented in mutual TLS mode only; null for none.</summary>
    public ClientCertificate? Certificate { get; init; }

    /// <summary>The authorities the service may come from, root included; null for those of the machine.</summary>
    public IReadOnlyList<X509Certificate2>? Authorities { get; init; }

    /// <summary>The way out; null for a direct connection, whatever the environment of the process says.</summary>
    public UpstreamProxy? Proxy { get; init; }

    /// <summary>Time allowed for a connection: name, proxy and handshake included.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Time allowed for a whole call.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Versions of TLS offered.</summary>
    public SslProtocols Protocols { get; init; } = SslProtocols.Tls12 | SslProtocols.Tls13;

    /// <summary>The clock of this machine, against which certificates and « Date » are held.</summary>
    public TimeProvider WallClock { get; init; } = TimeProvider.System;

    /// <summary>Whether the production service may be called, with its real patients.</summary>
    public bool AllowsProduction { get; init; }

    /// <summary>How a name gives its addresses, and its canonical name.</summary>
    public Func<string, CancellationToken, Task<IPHostEntry>> Resolve { get; init; } = Dns.GetHostEntryAsync;
}
