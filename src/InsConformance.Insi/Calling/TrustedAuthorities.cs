using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace InsConformance.Insi.Calling;

/// <summary>The authorities that the server may come from: nothing else is trusted, not even the authorities of the machine.</summary>
public static class TrustedAuthorities
{
    private const string Wanted = "Donner les certificats de l'autorité racine et de ses intermédiaires, en PEM ou en DER.";

    /// <summary>
    /// Reads authorities from the content of a file: one DER certificate, or any number of PEM ones; on failure says in French what
    /// is wrong.
    /// </summary>
    public static bool TryRead(
        ReadOnlySpan<byte> file,
        [NotNullWhen(true)] out IReadOnlyList<X509Certificate2>? authorities,
        [NotNullWhen(false)] out string? problem)
    {
        (authorities, problem) = (null, null);
        try
        {
            var found = file.IndexOf("-----BEGIN"u8) >= 0 ? ReadPem(file) : [X509CertificateLoader.LoadCertificate(file)];
            if (found.Count > 0)
                authorities = found;
            else
                problem = "Le fichier d'autorités ne contient aucun certificat. " + Wanted;
        }
        catch (CryptographicException fault)
        {
            problem = $"Le fichier d'autorités est illisible ({fault.Message}). {Wanted}";
        }

        return authorities is not null;
    }

    /// <summary>
    /// The rules by which a server certificate is judged: a chain to one of the roots given, within the validity dates, for the use
    /// of a server.
    /// </summary>
    internal static X509ChainPolicy PolicyFor(IReadOnlyList<X509Certificate2> authorities)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,

            // The revocation lists of the IGC-Santé need the network, and a synthetic authority publishes none.
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
        };
        foreach (var authority in authorities)
            (IsRoot(authority) ? policy.CustomTrustStore : policy.ExtraStore).Add(authority);
        return policy;
    }

    internal static bool IsRoot(X509Certificate2 authority)
        => authority.SubjectName.RawData.AsSpan().SequenceEqual(authority.IssuerName.RawData);

    private static List<X509Certificate2> ReadPem(ReadOnlySpan<byte> file)
    {
        var collection = new X509Certificate2Collection();
        collection.ImportFromPem(Encoding.Latin1.GetString(file));
        return [.. collection];
    }
}
