using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Hosting;

/// <summary>How a listener listens.</summary>
public sealed record ListenerOptions
{
    /// <summary>Address to bind; loopback unless told otherwise.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port, 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>The one path of the téléservices (address of the contract DESIR_ICIR_EXP_1.5.0).</summary>
    public string Path { get; init; } = "/lps";

    /// <summary>Whether what is below <see cref="Path"/> is the service too: <c>/lps/poste-1</c>.</summary>
    public bool TakesSubpaths { get; init; }

    /// <summary>Server certificate with its key.</summary>
    public required X509Certificate2 Certificate { get; init; }

    /// <summary>Certificates sent with it, issuer first, without the root.</summary>
    public IReadOnlyList<X509Certificate2> Chain { get; init; } = [];

    /// <summary>Which client certificates are let in; null where none is asked for (card mode).</summary>
    public ClientCertificatePolicy? Clients { get; init; }

    /// <summary>Protocol versions.</summary>
    public TlsProfile Tls { get; init; }

    /// <summary>Largest request body, in bytes; a larger one is answered 413.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>Bounds on slow, silent or hostile clients.</summary>
    public ConnectionLimits Limits { get; init; } = new();

    /// <summary>Clock that stamps the failures.</summary>
    public required TimeProvider Clock { get; init; }
}
