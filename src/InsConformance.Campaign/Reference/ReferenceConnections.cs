using InsConformance.Insi.Calling;
using InsConformance.Simulator.Pki;

namespace InsConformance.Campaign.Reference;

/// <summary>The connections of the reference engine to INSi: one for each address, kept alive from one session to the next. A served engine meets several benches, each with addresses and certificates of its own.</summary>
/// <param name="clock">The clock of the calls.</param>
/// <param name="connect">How the engine connects with its software certificate.</param>
internal sealed class ReferenceConnections(TimeProvider clock, Func<InsiClientOptions, TimeProvider, InsiClient> connect) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Credentials> _credentials = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folder, Uri Address, bool WithCertificate), InsiClient> _clients = [];

    /// <summary>Who the engine is, with these certificates: the structure that its calls name.</summary>
    public string EmitterIn(DirectoryInfo pki)
    {
        lock (_gate)
            return CredentialsIn(pki).Certificate.Emitter ?? "";
    }

    /// <summary>Certificate mode.</summary>
    public InsiClient WithCertificate(DirectoryInfo pki, Uri address) => ClientOf(pki, address, withCertificate: true);

    /// <summary>Card mode: no certificate of the engine's own.</summary>
    public InsiClient WithCards(DirectoryInfo pki, Uri address) => ClientOf(pki, address, withCertificate: false);

    public void Dispose()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
        foreach (var credentials in _credentials.Values)
            credentials.Dispose();
    }

    private InsiClient ClientOf(DirectoryInfo pki, Uri address, bool withCertificate)
    {
        lock (_gate)
        {
            if (_clients.TryGetValue((pki.FullName, address, withCertificate), out var known))
                return known;
            var credentials = CredentialsIn(pki);
            var options = new InsiClientOptions { Endpoint = address, TrustedAuthorities = credentials.Authorities };
            return _clients[(pki.FullName, address, withCertificate)] = withCertificate
                ? connect(options with { Certificate = credentials.Certificate }, clock)
                : new InsiClient(options, clock);
        }
    }

    private Credentials CredentialsIn(DirectoryInfo pki) =>
        _credentials.TryGetValue(pki.FullName, out var known) ? known : _credentials[pki.FullName] = new Credentials(SyntheticPki.EnsureIn(pki, TimeProvider.System));

    private sealed class Credentials(SyntheticPki pki) : IDisposable
    {
        public ClientCertificate Certificate { get; } = new(pki.OpenClient(ClientCertificateFile.Manual), [pki.Organisations]);

        public IReadOnlyList<System.Security.Cryptography.X509Certificates.X509Certificate2> Authorities => [pki.Root, pki.Organisations];

        public void Dispose()
        {
            Certificate.Dispose();
            pki.Dispose();
        }
    }
}
