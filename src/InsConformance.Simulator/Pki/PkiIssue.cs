using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace InsConformance.Simulator.Pki;

/// <summary>Issues every certificate of the PKI and gives the files, by path. Validity as seen on real certificates: servers two years, clients three.</summary>
internal sealed class PkiIssue
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly DateTimeOffset _now;
    private readonly PkiAuthorities _authorities;
    private readonly RSA _serverKey;
    private readonly RSA _autoKey;
    private readonly RSA _manualKey;
    private readonly RSA _badKey;
    private readonly Validity _serverValidity;
    private readonly Validity _clientValidity;

    private PkiIssue(DateTimeOffset now, PkiAuthorities authorities, ReadOnlySpan<RSA> keys)
    {
        _now = now;
        _authorities = authorities;
        (_serverKey, _autoKey, _manualKey, _badKey) = (keys[0], keys[1], keys[2], keys[3]);
        _serverValidity = new Validity(now.AddDays(-1), now.AddYears(2));
        _clientValidity = new Validity(now.AddDays(-1), now.AddYears(3));
    }

    /// <summary>Makes the files of a PKI.</summary>
    /// <param name="kept">Authorities of the PKI that is renewed, or null for new ones.</param>
    /// <param name="now">Instant of issue.</param>
    public static IReadOnlyDictionary<string, byte[]> Make(PkiAuthorities? kept, DateTimeOffset now)
    {
        now = new DateTimeOffset(now.UtcDateTime.Date.AddSeconds((int)now.UtcDateTime.TimeOfDay.TotalSeconds), TimeSpan.Zero);
        const int leaves = 4;
        var keys = RsaKeys.Generate(kept is null ? leaves + 3 : leaves);
        var authorities = kept ?? PkiAuthorities.Create(now, keys[leaves], keys[leaves + 1], keys[leaves + 2]);
        return new PkiIssue(now, authorities, keys).Files();
    }

    /// <summary>Extensions of a server certificate.</summary>
    /// <param name="host">Name of the host.</param>
    /// <param name="withLoopback">Whether the certificate is made for this machine too, where the simulator listens.</param>
    public static X509Extension[] ServerExtensions(string host, bool withLoopback)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        if (withLoopback)
        {
            names.AddDnsName("localhost");
            names.AddIpAddress(System.Net.IPAddress.Loopback);
            names.AddIpAddress(System.Net.IPAddress.IPv6Loopback);
        }

        return [names.Build(), EndEntity(), KeyUsage(), Usage(ServerAuthentication)];
    }

    private Dictionary<string, byte[]> Files()
    {
        var files = new Dictionary<string, byte[]>(_authorities.Files(), StringComparer.Ordinal)
        {
            [PkiLayout.Notice] = Encoding.UTF8.GetBytes(PkiNotice.Text),
        };
        AddServer(files, PkiLayout.CertificateServer, PkiNames.CertificateHost);
        AddServer(files, PkiLayout.CardServer, PkiNames.CardHost);
        foreach (var client in ClientCertificateFile.All)
            AddClient(files, client);

        var manifest = new PkiManifest(
            PkiManifest.CurrentFormat, PkiNotice.Warning, _serverValidity.From, _serverValidity.To, files.Keys.Order(StringComparer.Ordinal).ToArray());
        files.Add(PkiLayout.Manifest, manifest.ToJson());
        return files;
    }

    private void AddServer(Dictionary<string, byte[]> files, string path, string host)
    {
        using var certificate = _authorities.Organisations.Issue(
            PkiNames.Subject(host, "300000009990000"), _serverKey, _serverValidity, ServerExtensions(host, withLoopback: true));
        AddPem(files, path, certificate, _serverKey, _authorities.Organisations.Certificate);
    }

    private void AddClient(Dictionary<string, byte[]> files, ClientCertificateFile client)
    {
        var key = client == ClientCertificateFile.Auto ? _autoKey : client == ClientCertificateFile.Manual ? _manualKey : _badKey;
        var validity = client.Defect switch
        {
            CertificateDefect.Expired => new Validity(_now.AddYears(-4), _now.AddYears(-1)),
            CertificateDefect.NotYetValid => new Validity(_now.AddYears(5), _now.AddYears(8)),
            _ => _clientValidity,
        };
        var subject = PkiNames.Subject(client.CommonName, client.Structure);
        X509Extension[] extensions = [EndEntity(), KeyUsage(), Usage(client.Defect is CertificateDefect.WrongUsage ? ServerAuthentication : ClientAuthentication)];

        using var stranger = client.Defect is CertificateDefect.UnknownAuthority
            ? Authority.SelfSign(PkiNames.Organisations, _badKey, _clientValidity, Authority.AuthorityExtensions(pathLength: 0))
            : null;
        using var certificate = client.Defect switch
        {
            CertificateDefect.SelfSigned => Authority.SelfSign(subject, key, validity, extensions),
            CertificateDefect.UnknownAuthority => new Authority(stranger!, _badKey).Issue(subject, key, validity, extensions),
            _ => _authorities.Organisations.Issue(subject, key, validity, extensions),
        };
        if (client.Defect is CertificateDefect.Revoked)
            files.Add(PkiLayout.RevocationList, RevocationList.Of(_authorities.Organisations, certificate, _serverValidity));

        var issuer = client.Defect is CertificateDefect.SelfSigned ? null : stranger ?? _authorities.Organisations.Certificate;
        AddPem(files, client.Stem, certificate, key, issuer);
        using var withKey = certificate.CopyWithPrivateKey(key);
        var chain = new X509Certificate2Collection(withKey);
        if (issuer is not null)
            chain.Add(issuer);
        files.Add(client.Pkcs12, chain.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, SyntheticPki.Password));
        files.Add(client.LegacyPkcs12, LegacyPkcs12.Write(certificate, key, issuer, SyntheticPki.Password));
    }

    private static void AddPem(Dictionary<string, byte[]> files, string stem, X509Certificate2 certificate, RSA key, X509Certificate2? issuer)
    {
        var pem = certificate.ExportCertificatePem() + "\n" + (issuer is null ? "" : issuer.ExportCertificatePem() + "\n");
        files.Add(stem + ".pem", Encoding.ASCII.GetBytes(pem));
        files.Add(stem + ".key", Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem() + "\n"));
    }

    private static X509BasicConstraintsExtension EndEntity() => new(certificateAuthority: false, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true);

    private static X509KeyUsageExtension KeyUsage() => new(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, critical: true);

    private static X509EnhancedKeyUsageExtension Usage(string oid) => new([new Oid(oid)], critical: false);
}
