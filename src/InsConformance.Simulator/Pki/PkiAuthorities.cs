using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace InsConformance.Simulator.Pki;

/// <summary>
/// The four authorities: elementary root and organisations (software certificates and servers), strong root and persons (cards). They outlive the certificates that they
/// issue, so that a client which pinned them keeps trusting the simulator after a renewal.
/// </summary>
internal sealed record PkiAuthorities(Authority Root, Authority Organisations, Authority StrongRoot, Authority Persons) : IDisposable
{
    public static PkiAuthorities Create(DateTimeOffset now, RSA rootKey, RSA organisationsKey, RSA personsKey)
    {
        var validity = Validity.Around(now, before: 10, after: 10);
        var root = Root(PkiNames.ElementaryRoot);
        // The strong root shares the key of the elementary one: a key costs a fifth of a second, and nothing here is secret.
        var strongRoot = Root(PkiNames.StrongRoot);
        return new PkiAuthorities(root, Subordinate(root, PkiNames.Organisations, organisationsKey), strongRoot, Subordinate(strongRoot, PkiNames.Persons, personsKey));

        Authority Root(X500DistinguishedName name) => new(Authority.SelfSign(name, rootKey, validity, Authority.AuthorityExtensions(pathLength: 1)), rootKey);

        Authority Subordinate(Authority issuer, X500DistinguishedName name, RSA key) =>
            new(issuer.Issue(name, key, validity, Authority.AuthorityExtensions(pathLength: 0)), key);
    }

    /// <summary>The authorities of an existing folder.</summary>
    public static PkiAuthorities Load(PkiFolder folder) => new(
        Load(folder, PkiLayout.Root),
        Load(folder, PkiLayout.Organisations),
        Load(folder, PkiLayout.StrongRoot),
        Load(folder, PkiLayout.Persons));

    /// <summary>Whether certificates issued now would be inside the validity of the authorities.</summary>
    public bool Serve(DateTimeOffset now)
    {
        var validity = Validity.Of(Root.Certificate);
        return validity.Contains(now) && validity.Contains(now.AddYears(3));
    }

    /// <summary>Certificates in DER, keys in PEM, and the chain of the server in PEM.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Files()
    {
        foreach (var (name, authority) in new[]
                 {
                     (PkiLayout.Root, Root), (PkiLayout.Organisations, Organisations), (PkiLayout.StrongRoot, StrongRoot), (PkiLayout.Persons, Persons),
                 })
        {
            yield return new(PkiLayout.AuthorityCertificate(name), authority.Certificate.RawData);
            yield return new(PkiLayout.AuthorityKey(name), Encoding.ASCII.GetBytes(authority.Key.ExportPkcs8PrivateKeyPem()));
        }

        yield return new(PkiLayout.Chain, Encoding.ASCII.GetBytes($"{Organisations.Certificate.ExportCertificatePem()}\n{Root.Certificate.ExportCertificatePem()}\n"));
    }

    public void Dispose()
    {
        Root.Dispose();
        Organisations.Dispose();
        StrongRoot.Dispose();
        Persons.Dispose();
    }

    private static Authority Load(PkiFolder folder, string name) => new(
        X509CertificateLoader.LoadCertificate(folder.Read(PkiLayout.AuthorityCertificate(name))),
        RsaKeys.FromPem(folder.ReadText(PkiLayout.AuthorityKey(name))));
}
