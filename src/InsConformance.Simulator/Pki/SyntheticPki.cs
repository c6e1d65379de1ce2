using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Pki;

/// <summary>
/// PKI synthétique : the certificates of the bench, shaped like IGC-Santé and worth nothing elsewhere. Made on first use, kept in a folder that
/// products can read, issued again under the same authorities when they expire.
/// </summary>
public sealed class SyntheticPki : IDisposable
{
    /// <summary>Password of every PKCS#12 file.</summary>
    public const string Password = "insconf";

    private readonly PkiFolder _folder;
    private readonly RevocationList _revoked;

    private SyntheticPki(PkiFolder folder)
    {
        _folder = folder;
        Root = LoadAuthority(PkiLayout.Root);
        Organisations = LoadAuthority(PkiLayout.Organisations);
        StrongRoot = LoadAuthority(PkiLayout.StrongRoot);
        Persons = LoadAuthority(PkiLayout.Persons);
        CertificateServer = LoadServer(PkiLayout.CertificateServer);
        CardServer = LoadServer(PkiLayout.CardServer);
        _revoked = new RevocationList(folder.Read(PkiLayout.RevocationList));
    }

    /// <summary>Folder of the files.</summary>
    public DirectoryInfo Folder => new(_folder.Path);

    /// <summary>Racine élémentaire : the authority to trust, for the server as for the clients (<c>ca/ACR-EL.cer</c>).</summary>
    public X509Certificate2 Root { get; }

    /// <summary>AC organisations : issuer of the servers and of the software certificates (<c>ca/ACI-EL-ORG.cer</c>).</summary>
    public X509Certificate2 Organisations { get; }

    /// <summary>Racine « fort » : authority of the cards (<c>ca/ACR-FO.cer</c>).</summary>
    public X509Certificate2 StrongRoot { get; }

    /// <summary>AC personnes : issuer of the card certificates (<c>ca/ACI-FO-PP.cer</c>).</summary>
    public X509Certificate2 Persons { get; }

    /// <summary>Server certificate of the mutual TLS mode, with its key.</summary>
    public X509Certificate2 CertificateServer { get; }

    /// <summary>Server certificate of the card mode, with its key.</summary>
    public X509Certificate2 CardServer { get; }

    /// <summary>Names of the authorities that the server announces to clients, in the order of the real one (TLS trace published by DevBox-Santé, April 2026).</summary>
    public IReadOnlyList<X509Certificate2> AnnouncedAuthorities => [Root, Organisations];

    /// <summary>Gives the PKI of a folder: made if there is none, made again if it expired, otherwise read.</summary>
    /// <param name="folder">Where the files are, or will be. Nothing is ever left half-written.</param>
    /// <param name="time">The clock that the peers of the TLS connections live by: the system's, unless both ends are in the test.</param>
    /// <exception cref="SimulatorSetupException">The folder cannot be written, or holds something else than a whole PKI.</exception>
    public static SyntheticPki EnsureIn(DirectoryInfo folder, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(time);
        var place = new PkiFolder(folder);
        using var alone = PkiLock.Take(place.Path);
        try
        {
            var now = time.GetUtcNow();
            if (place.ReadManifest() is not { } manifest)
                place.Create(PkiIssue.Make(kept: null, now));
            else if (!manifest.Serves(now))
                Renew(place, now);
            return new SyntheticPki(place);
        }
        catch (CryptographicException failure)
        {
            throw place.Broken($"un certificat ou une clé est illisible ({failure.Message})", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw place.Broken(failure.Message, failure);
        }
    }

    /// <summary>Full path of a file of the PKI.</summary>
    /// <param name="file">Path inside the folder, with <c>/</c>: <c>ca/chain.pem</c>, <see cref="ClientCertificateFile.Pkcs12"/>…</param>
    public string PathOf(string file) => _folder.Full(file);

    /// <summary>Opens a client certificate with its key. The caller disposes of it.</summary>
    public X509Certificate2 OpenClient(ClientCertificateFile client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return X509CertificateLoader.LoadPkcs12FromFile(PathOf(client.Pkcs12), Password);
    }

    /// <summary>Opens the authority of the persons with its private key, to issue the certificates of virtual CPx cards. The caller disposes of it.</summary>
    public X509Certificate2 OpenPersonsAuthority()
    {
        using var key = RsaKeys.FromPem(_folder.ReadText(PkiLayout.AuthorityKey(PkiLayout.Persons)));
        return Persons.CopyWithPrivateKey(key);
    }

    /// <summary>Makes a server certificate with this defect. The caller disposes of it.</summary>
    internal OtherServer IssueServer(ServerDefect defect, DateTimeOffset now)
    {
        using var authorities = PkiAuthorities.Load(_folder);
        using var key = RsaKeys.FromPem(_folder.ReadText(PkiLayout.CertificateServer + ".key"));
        return OtherServer.Issue(authorities, key, defect, now);
    }

    /// <summary>Whether the organisations authority revoked this certificate.</summary>
    public bool IsRevoked(X509Certificate2 certificate) => _revoked.Contains(certificate);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var certificate in new[] { Root, Organisations, StrongRoot, Persons, CertificateServer, CardServer })
            certificate.Dispose();
    }

    private static void Renew(PkiFolder place, DateTimeOffset now)
    {
        using var authorities = PkiAuthorities.Load(place);
        place.Replace(PkiIssue.Make(authorities.Serve(now) ? authorities : null, now));
    }

    private X509Certificate2 LoadAuthority(string name) => X509CertificateLoader.LoadCertificate(_folder.Read(PkiLayout.AuthorityCertificate(name)));

    private X509Certificate2 LoadServer(string stem)
    {
        var certificate = X509Certificate2.CreateFromPem(_folder.ReadText(stem + ".pem"), _folder.ReadText(stem + ".key"));
        if (!OperatingSystem.IsWindows())
            return certificate;

        // The TLS stack of Windows cannot use a key that lives in memory only.
        using (certificate)
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
    }
}
