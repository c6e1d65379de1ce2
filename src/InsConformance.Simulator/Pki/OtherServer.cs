using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Pki;

/// <summary>
/// A server certificate with one defect or none, its key and what is sent with it. Made when it is asked for, with the key of the sound server: it is never written in the folder,
/// where a product could take it for a sound one.
/// </summary>
/// <param name="Certificate">The certificate, with its key.</param>
/// <param name="Chain">Certificates sent with it.</param>
internal sealed record OtherServer(X509Certificate2 Certificate, IReadOnlyList<X509Certificate2> Chain) : IDisposable
{
    private const string OtherHost = "autre-service.invalid";
    private const string Structure = "300000009990000";

    /// <param name="authorities">The authorities of the PKI.</param>
    /// <param name="key">Key of the server.</param>
    /// <param name="defect">What is wrong.</param>
    /// <param name="now">Instant of issue.</param>
    public static OtherServer Issue(PkiAuthorities authorities, RSA key, ServerDefect defect, DateTimeOffset now)
    {
        var valid = new Validity(now.AddDays(-1), now.AddYears(2));
        var name = defect is ServerDefect.OtherName ? OtherHost : PkiNames.CertificateHost;
        var subject = PkiNames.Subject(name, Structure);
        X509Extension[] extensions = PkiIssue.ServerExtensions(name, withLoopback: defect is not ServerDefect.OtherName);
        switch (defect)
        {
            case ServerDefect.SelfSigned:
                return Of(Authority.SelfSign(subject, key, valid, extensions), key, []);
            case ServerDefect.UnknownAuthority:
                var stranger = Authority.SelfSign(PkiNames.Organisations, key, valid, Authority.AuthorityExtensions(pathLength: 0));
                return Of(new Authority(stranger, key).Issue(subject, key, valid, extensions), key, [stranger]);
            default:
                var validity = defect is ServerDefect.Expired ? new Validity(now.AddYears(-3), now.AddYears(-1)) : valid;
                return Of(authorities.Organisations.Issue(subject, key, validity, extensions), key, [X509CertificateLoader.LoadCertificate(authorities.Organisations.Certificate.RawData)]);
        }
    }

    public void Dispose()
    {
        Certificate.Dispose();
        foreach (var certificate in Chain)
            certificate.Dispose();
    }

    private static OtherServer Of(X509Certificate2 certificate, RSA key, IReadOnlyList<X509Certificate2> chain)
    {
        using (certificate)
        {
            using var withKey = certificate.CopyWithPrivateKey(key);

            // The TLS stack of Windows cannot use a key that lives in memory only.
            return new OtherServer(X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), password: null), chain);
        }
    }
}
