using System.Net;

namespace InsConformance.Simulator.Relaying;

/// <summary>The proxy between this machine and the real service. Its text never shows the credentials.</summary>
/// <param name="Address">Address: <c>http://proxy.local:3128</c>, without credentials.</param>
/// <param name="Credentials">What it asks for; null when it asks for nothing.</param>
public sealed record UpstreamProxy(Uri Address, NetworkCredential? Credentials)
{
    /// <inheritdoc/>
    public override string ToString() => Address.ToString();
}
