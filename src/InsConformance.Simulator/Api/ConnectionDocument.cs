using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Api;

/// <summary>The connection of an exchange, as JSON.</summary>
internal sealed record ConnectionDocument(string Id, string Protocol, string? CipherSuite, string? ServerName, ClientDocument? Client)
{
    public static ConnectionDocument Of(ConnectionFacts facts) => new(facts.Id, facts.Protocol, facts.CipherSuite, facts.ServerName, ClientDocument.Of(facts.Client));
}
