using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Insi.Tests.Calling;

/// <summary>
/// A root, a server certificate for the loopback address and a client certificate of the recorded shape, made once for all tests.
/// </summary>
public sealed class TestPki : IDisposable
{
    private static readonly DateTimeOffset From = DateTimeOffset.UnixEpoch.AddYears(30);
    private static readonly DateTimeOffset To = From.AddYears(100);

    public TestPki()
    {
        Root = Authority("CN=TEST AC RACINE");
        Stranger = Authority("CN=AC INCONNUE");
        Server = Leaf(Root, "CN=127.0.0.1, O=SIMULATEUR", names => names.AddIpAddress(IPAddress.Loopback));
        ServerOfAnotherName = Leaf(Root, "CN=autre.example, O=SIMULATEUR", names => names.AddDnsName("autre.example"));
        Client = Leaf(Root, "CN=INSI-AUTO, OU=10B0152872, O=CENTRE DE SANTE, ST=Côte-d'Or (21), C=FR", names => names.AddDnsName("client"));
    }

    public X509Certificate2 Root { get; }

    public X509Certificate2 Stranger { get; }

    public X509Certificate2 Server { get; }

    public X509Certificate2 ServerOfAnotherName { get; }

    public X509Certificate2 Client { get; }

    public void Dispose()
    {
        foreach (var certificate in new[] { Root, Stranger, Server, ServerOfAnotherName, Client })
            certificate.Dispose();
    }

    private static X509Certificate2 Authority(string subject)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(From, To);
    }

    private static X509Certificate2 Leaf(X509Certificate2 issuer, string subject, Action<SubjectAlternativeNameBuilder> name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        name(names);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(issuer, From, To, [1, 2, 3, (byte)subject.Length]);
        using var paired = certificate.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(paired.Export(X509ContentType.Pkcs12), null);
    }
}
