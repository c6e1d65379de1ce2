namespace InsConformance.Insi.Calling;

/// <summary>What was negotiated on the connection that carried the call.</summary>
/// <param name="Protocol">Protocol, e.g. <c>Tls12</c>.</param>
/// <param name="CipherSuite">IANA name of the cipher suite; null when the platform does not say.</param>
/// <param name="ServerSubject">Subject of the certificate of the server.</param>
/// <param name="IsMutuallyAuthenticated">A client certificate was presented.</param>
public sealed record TlsFacts(string Protocol, string? CipherSuite, string? ServerSubject, bool IsMutuallyAuthenticated);
