using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Calling;

/// <summary>
/// Set-up of an <see cref="InsiClient"/>. The certificates stay the property of the caller and must outlive the client.
/// </summary>
public sealed record InsiClientOptions
{
    /// <summary>The address called, e.g. <c>https://127.0.0.1:8443/lps</c>. HTTPS only; the production hosts are refused.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>
    /// The authorities the server may come from, root included. Nothing else is trusted, not even the authorities of the machine.
    /// </summary>
    public required IReadOnlyList<X509Certificate2> TrustedAuthorities { get; init; }

    /// <summary>The client certificate; null in card mode, where only the server is authenticated.</summary>
    public ClientCertificate? Certificate { get; init; }

    /// <summary>Time allowed for a whole call, connection included. The guide's value is not public.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Bounds on the response.</summary>
    public WireLimits Limits { get; init; } = WireLimits.Default;
}
