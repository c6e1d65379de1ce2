using System.Net.Security;

namespace InsConformance.Insi.Calling;

/// <summary>What was negotiated on the connection that carried the call.</summary>
/// <param name="Protocol">Protocol, e.g. <c>Tls12</c>.</param>
/// <param name="CipherSuite">IANA name of the cipher suite.</param>
/// <param name="ServerSubject">Subject of the certificate of the server.</param>
/// <param name="IsMutuallyAuthenticated">A client certificate was presented.</param>
public sealed record TlsFacts(string Protocol, string CipherSuite, string ServerSubject, bool IsMutuallyAuthenticated)
{
    internal static TlsFacts Of(SslStream stream) => new(
        stream.SslProtocol.ToString(),
        stream.NegotiatedCipherSuite.ToString(),
        stream.RemoteCertificate?.Subject ?? "",
        stream.IsMutuallyAuthenticated);
}
