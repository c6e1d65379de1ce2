using System.Security.Authentication;

namespace InsConformance.Simulator.Hosting;

/// <summary>Versions of TLS in words.</summary>
internal static class TlsWords
{
    private static readonly (SslProtocols Version, string Words)[] Versions =
    [
#pragma warning disable CS0618, SYSLIB0039, CA5397 // Named to be shown when a client proposes them, never to be accepted.
        (SslProtocols.Ssl2, "SSL 2.0"),
        (SslProtocols.Ssl3, "SSL 3.0"),
        (SslProtocols.Tls, "TLS 1.0"),
        (SslProtocols.Tls11, "TLS 1.1"),
#pragma warning restore CS0618, SYSLIB0039, CA5397
        (SslProtocols.Tls12, "TLS 1.2"),
        (SslProtocols.Tls13, "TLS 1.3"),
    ];

    /// <summary><c>TLS 1.2, TLS 1.3</c>; empty for none.</summary>
    public static string Of(SslProtocols protocols) => string.Join(", ", Versions.Where(version => protocols.HasFlag(version.Version)).Select(version => version.Words));
}
