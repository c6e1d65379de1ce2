using System.Diagnostics.CodeAnalysis;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Insi.Calling;

/// <summary>« Certificat logiciel » of an organisation with its private key, for mutual TLS. Disposing it ends its use.</summary>
public sealed class ClientCertificate : IDisposable
{
    /// <summary>The problem that a wrong password, or a missing one, is.</summary>
    public const string WrongPassword = "Le mot de passe du fichier PKCS#12 n'est pas le bon. Donner celui qui a été choisi lors du retrait du certificat.";

    private const string OrganizationalUnit = "2.5.4.11";

    private readonly X509Certificate2 _certificate;
    private readonly IReadOnlyList<X509Certificate2> _intermediates;

    /// <summary>Takes ownership of a certificate and of the intermediates to send with it.</summary>
    /// <exception cref="ArgumentException">The certificate has no private key.</exception>
    public ClientCertificate(X509Certificate2 certificate, IReadOnlyList<X509Certificate2>? intermediates = null)
    {
        if (!certificate.HasPrivateKey)
            throw new ArgumentException("A client certificate needs its private key.", nameof(certificate));
        _certificate = certificate;
        _intermediates = intermediates ?? [];
        TlsContext = SslStreamCertificateContext.Create(certificate, [.. _intermediates], offline: true);
    }

    /// <summary>The certificate itself, with its key; it lives as long as this.</summary>
    public X509Certificate2 Leaf => _certificate;

    /// <summary>The intermediates sent with it.</summary>
    public IReadOnlyList<X509Certificate2> Intermediates => _intermediates;

    /// <summary>Subject, e.g. <c>CN=INSI-AUTO, OU=10B0152872, …</c>.</summary>
    public string Subject => _certificate.Subject;

    /// <summary>
    /// Value of the subject's OU, prescribed for « Emetteur » in certificate mode: a digit for the kind (<c>1</c> FINESS, <c>3</c>
    /// SIRET), then the identifier of the structure. Null when the subject has none.
    /// </summary>
    public string? Emitter => _certificate.SubjectName.EnumerateRelativeDistinguishedNames()
        .FirstOrDefault(name => !name.HasMultipleElements && name.GetSingleElementType().Value is OrganizationalUnit)?
        .GetSingleElementValue();

    /// <summary>
    /// Certificate, key and intermediates in the form the transport takes; it makes a server's list of authorities irrelevant to
    /// the choice.
    /// </summary>
    public SslStreamCertificateContext TlsContext { get; }

    /// <summary>Reads a PKCS#12 file; on failure says in French what is wrong and what to do.</summary>
    public static bool TryReadPkcs12(
        ReadOnlySpan<byte> pkcs12,
        string? password,
        [NotNullWhen(true)] out ClientCertificate? certificate,
        [NotNullWhen(false)] out string? problem)
    {
        try
        {
            var all = X509CertificateLoader.LoadPkcs12Collection(pkcs12, password);
            return TryTake([.. all], "Le fichier PKCS#12", out certificate, out problem);
        }
        catch (Exception fault) when (fault is CryptographicException or PlatformNotSupportedException)
        {
            const int wrongPassword = unchecked((int)0x80070056);
            (certificate, problem) = (null, fault.HResult == wrongPassword
                ? WrongPassword
                : $"Le fichier PKCS#12 est illisible ({fault.Message}). S'il est protégé par un algorithme ancien (RC2-40), le convertir : "
                + "openssl pkcs12 -legacy -nodes, puis openssl pkcs12 -export.");
            return false;
        }
    }

    /// <summary>
    /// Reads a PEM certificate (followed by its intermediates, if any) and its PEM private key; on failure says in French what is
    /// wrong and what to do.
    /// </summary>
    /// <param name="certificatePem">Content of the certificate file.</param>
    /// <param name="keyPem">Content of the key file.</param>
    /// <param name="password">Password of an encrypted key; null for a clear one.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="problem">What is wrong.</param>
    public static bool TryReadPem(
        string certificatePem,
        string keyPem,
        string? password,
        [NotNullWhen(true)] out ClientCertificate? certificate,
        [NotNullWhen(false)] out string? problem)
    {
        try
        {
            using var paired = password is null
                ? X509Certificate2.CreateFromPem(certificatePem, keyPem)
                : X509Certificate2.CreateFromEncryptedPem(certificatePem, keyPem, password);
            var chain = new X509Certificate2Collection();
            chain.ImportFromPem(certificatePem);
            chain[0].Dispose();

            // The TLS stack of Windows wants a key that it holds itself, which only a PKCS#12 import gives.
            var leaf = X509CertificateLoader.LoadPkcs12(paired.Export(X509ContentType.Pkcs12), password: null);
            return TryTake([leaf, .. chain.Skip(1)], "Le fichier PEM", out certificate, out problem);
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            (certificate, problem) = (null,
                $"Le certificat et la clé PEM ne vont pas ensemble, ou l'un des deux est illisible ({fault.Message}). "
                + "Donner le certificat, la clé privée qui lui correspond et, si elle est chiffrée, son mot de passe.");
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _certificate.Dispose();
        foreach (var intermediate in _intermediates)
            intermediate.Dispose();
    }

    private static bool TryTake(
        List<X509Certificate2> all,
        string source,
        [NotNullWhen(true)] out ClientCertificate? certificate,
        [NotNullWhen(false)] out string? problem)
    {
        var leaf = all.Find(candidate => candidate.HasPrivateKey);
        if (leaf is null)
        {
            (certificate, problem) = (null, $"{source} ne contient pas de clé privée. Exporter le certificat avec sa clé.");
            return false;
        }

        all.Remove(leaf);
        (certificate, problem) = (new ClientCertificate(leaf, all), null);
        return true;
    }
}
