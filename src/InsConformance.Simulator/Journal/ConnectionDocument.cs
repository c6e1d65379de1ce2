using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Journal;

/// <summary>Connexion TLS, as JSON.</summary>
/// <param name="Id">Identifier: the same for the exchanges of one connection.</param>
/// <param name="Protocol">Protocol, <c>Tls12</c> or <c>Tls13</c>.</param>
/// <param name="Proposed">Versions that the client proposed, <c>TLS 1.2, TLS 1.3</c>; absent when that is not known.</param>
/// <param name="CipherSuite">IANA name of the cipher suite; absent when the platform does not say.</param>
/// <param name="ServerName">Server name asked for (SNI); absent when none was.</param>
/// <param name="Client">Client certificate; absent when none was asked for.</param>
public sealed record ConnectionDocument(string Id, string Protocol, string? Proposed, string? CipherSuite, string? ServerName, ClientDocument? Client)
{
    /// <summary>Describes a connection.</summary>
    public static ConnectionDocument Of(ConnectionFacts facts) => new(facts.Id, facts.Protocol, TlsWords.Of(facts.Proposed) is { Length: > 0 } proposed ? proposed : null, facts.CipherSuite, facts.ServerName, ClientDocument.Of(facts.Client));
}
