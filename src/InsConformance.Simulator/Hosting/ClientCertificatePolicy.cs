using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator.Hosting;

/// <summary>
/// Which client certificates pass the TLS handshake: those that lead to the trusted root, are valid now, made for client authentication and not revoked. What the
/// certificate says (its CN) is judged later, by the gateway, with a SOAP fault. That split is inferred (<c>docs/known-differences.md</c>, DIF-09): any flaw can be left to the gateway too.
/// </summary>
/// <param name="pki">The authorities.</param>
/// <param name="wallClock">The clock that certificate dates are held against: the peers' own, which no test moves.</param>
/// <param name="leftToGateway">The flaws that pass the handshake and that the gateway answers by a fault; null for none.</param>
public sealed class ClientCertificatePolicy(SyntheticPki pki, TimeProvider wallClock, IReadOnlySet<CertificateFlaw>? leftToGateway = null)
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    /// <summary>A certificate let in whatever its authority: the editor's own, at the door of a relay that presents it too; null for none.</summary>
    public ClientCertificate? Admitted { get; init; }

    /// <summary>Authorities announced in the <c>CertificateRequest</c>, in order.</summary>
    public IReadOnlyList<X509Certificate2> AnnouncedAuthorities => [.. pki.AnnouncedAuthorities, .. Admitted?.Intermediates ?? []];

    /// <summary>How the chain of a certificate presented now is to be built.</summary>
    public X509ChainPolicy CreateChainPolicy()
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
            VerificationTime = wallClock.GetUtcNow().LocalDateTime,
        };
        policy.CustomTrustStore.Add(pki.Root);
        policy.ExtraStore.Add(pki.Organisations);
        policy.ApplicationPolicy.Add(new System.Security.Cryptography.Oid(ClientAuthentication));
        return policy;
    }

    /// <summary>Whether a certificate with this flaw passes the handshake all the same.</summary>
    public bool LeavesToGateway(CertificateFlaw flaw) => leftToGateway?.Contains(flaw) == true;

    /// <summary>Judges a certificate whose chain was built with <see cref="CreateChainPolicy"/>.</summary>
    /// <returns>Null when it is sound.</returns>
    public CertificateComplaint? Judge(X509Certificate2? certificate, X509Chain? chain)
    {
        if (certificate is null || chain is null)
            return new(
                CertificateFlaw.Absent,
                "Le client n'a présenté aucun certificat. L'authentification est mutuelle : présentez un certificat logiciel INSI-AUTO ou INSI-MANU et sa clé.");

        if (Admitted is { } admitted && certificate.RawDataMemory.Span.SequenceEqual(admitted.Leaf.RawDataMemory.Span))
            return null;
        var status = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status);
        if (status is not X509ChainStatusFlags.NoError)
        {
            var flaw = FlawOf(certificate, status);
            return new(flaw, $"Le certificat client « {certificate.Subject} » {Explain(flaw, PeerCertificate.Of(certificate))}");
        }

        return pki.IsRevoked(certificate)
            ? new(CertificateFlaw.Revoked, $"Le certificat client « {certificate.Subject} » est révoqué. Présentez un certificat en vigueur.")
            : null;
    }

    private CertificateFlaw FlawOf(X509Certificate2 certificate, X509ChainStatusFlags status)
    {
        if (string.Equals(certificate.Subject, certificate.Issuer, StringComparison.Ordinal))
            return CertificateFlaw.SelfSigned;
        if (status.HasFlag(X509ChainStatusFlags.NotTimeValid))
            return wallClock.GetUtcNow() < Validity.Of(certificate).From ? CertificateFlaw.NotYetValid : CertificateFlaw.Expired;
        return status.HasFlag(X509ChainStatusFlags.NotValidForUsage) ? CertificateFlaw.WrongUsage : CertificateFlaw.UnknownAuthority;
    }

    private string Explain(CertificateFlaw flaw, PeerCertificate certificate) => flaw switch
    {
        CertificateFlaw.SelfSigned => $"est auto-signé. Présentez un certificat émis par « {pki.Organisations.Subject} ».",
        CertificateFlaw.Expired => string.Create(
            CultureInfo.InvariantCulture,
            $"a expiré le {certificate.ValidTo:dd/MM/yyyy} : il n'est pas valide le {wallClock.GetUtcNow():dd/MM/yyyy}. Renouvelez-le, ou vérifiez l'horloge."),
        CertificateFlaw.NotYetValid => string.Create(
            CultureInfo.InvariantCulture,
            $"n'est pas valide le {wallClock.GetUtcNow():dd/MM/yyyy} : il ne l'est qu'à partir du {certificate.ValidFrom:dd/MM/yyyy}. Attendez ce jour, ou vérifiez l'horloge."),
        CertificateFlaw.WrongUsage =>
            "n'est pas fait pour authentifier un client : l'usage étendu « clientAuth » lui manque. Présentez un certificat logiciel de l'offre ORG, usage AUTH_CLI.",
        _ => $"ne remonte pas à l'autorité « {pki.Root.Subject} » (émetteur annoncé : « {certificate.Issuer} »). Présentez un certificat émis par la PKI du banc.",
    };
}
