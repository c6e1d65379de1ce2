using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Cli.Diagnosis.Certificates;

/// <summary>Judges the facts of a client certificate (profile of the software certificates of IGC-Santé).</summary>
internal static class ClientCertificateJudge
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    /// <summary>The faults of a certificate.</summary>
    /// <param name="facts">The certificate.</param>
    /// <param name="now">Today.</param>
    /// <param name="pki">The PKI of the bench; null when it is not to be had.</param>
    public static IEnumerable<FoundFault> Judge(ClientCertificateFacts facts, DateTimeOffset now, SyntheticPki? pki)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return OfFile(facts).Concat(OfUse(facts, now)).Concat(OfContent(facts)).Concat(OfAuthority(facts, pki));
    }

    private static IEnumerable<FoundFault> OfFile(ClientCertificateFacts facts)
    {
        if (!facts.HasKey)
            yield return CertificateFaults.NoKey.Seen($"« {facts.Names.Subject} » est dans le fichier, sans clé.");
        if (facts.Legacy is { } legacy)
            yield return CertificateFaults.LegacyEncryption.Seen($"Le fichier est {legacy}.");
    }

    /// <summary>What a relay says of it too; and that its end is near.</summary>
    private static IEnumerable<FoundFault> OfUse(ClientCertificateFacts facts, DateTimeOffset now)
    {
        foreach (var fault in CertificateChecks.All(facts.Certificate, now))
            yield return RoadFaults.OfCertificate(fault.Kind).Seen(fault.Cause);
        if (facts.Names.ValidTo is var end && end > now && end - now < Soon)
            yield return CertificateFaults.ExpiresSoon.Seen(string.Create(CultureInfo.InvariantCulture, $"Valide jusqu'au {end:dd/MM/yyyy}."));
    }

    private static IEnumerable<FoundFault> OfContent(ClientCertificateFacts facts)
    {
        if (!IsStructure(facts.Names.OrganisationalUnit))
            yield return CertificateFaults.BadStructure.Seen($"OU lue : {Shown(facts.Names.OrganisationalUnit)}.");
        using var key = facts.Certificate.GetRSAPublicKey();
        if (key is not { KeySize: >= 2048 })
            yield return CertificateFaults.WeakKey.Seen(key is null ? "La clé n'est pas une clé RSA." : string.Create(CultureInfo.InvariantCulture, $"Clé RSA de {key.KeySize} bits."));
    }

    private static IEnumerable<FoundFault> OfAuthority(ClientCertificateFacts facts, SyntheticPki? pki)
    {
        var certificate = facts.Certificate;
        if (string.Equals(certificate.Subject, certificate.Issuer, StringComparison.Ordinal))
            yield break;

        if (facts.IssuerName?.StartsWith("AC IGC-SANTE", StringComparison.Ordinal) == true)
            yield return ChainFaults.Production.Seen($"Émetteur : « {certificate.Issuer} ».");
        else if (!IsOfBench(certificate, pki) && facts.IssuerName?.StartsWith("TEST AC IGC-SANTE", StringComparison.Ordinal) != true)
            yield return ChainFaults.UnknownAuthority.Seen($"Émetteur : « {certificate.Issuer} ».");
        else if (IsOfBench(certificate, pki) && !LeadsTo(pki!, facts))
            yield return ChainFaults.UnknownAuthority.Seen($"L'émetteur annoncé est « {certificate.Issuer} », mais ce n'est pas l'autorité du dossier {pki!.Folder} qui l'a signé.");
        else if (pki?.IsRevoked(certificate) == true)
            yield return CertificateFaults.Revoked.Seen($"Numéro de série {certificate.SerialNumber}, dans la liste de révocation du banc.");

        if (!facts.Others.Any(other => string.Equals(other.Subject, certificate.Issuer, StringComparison.Ordinal)))
            yield return ChainFaults.IssuerAbsent.Seen($"Autorité absente du fichier : « {certificate.Issuer} ».");
    }

    private static bool IsOfBench(X509Certificate2 certificate, SyntheticPki? pki) => pki is not null && string.Equals(certificate.Issuer, pki.Organisations.Subject, StringComparison.Ordinal);

    private static bool LeadsTo(SyntheticPki pki, ClientCertificateFacts facts)
    {
        using var chain = new X509Chain
        {
            ChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
                DisableCertificateDownloads = true,
                VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid,
            },
        };
        chain.ChainPolicy.CustomTrustStore.Add(pki.Root);
        chain.ChainPolicy.ExtraStore.Add(pki.Organisations);
        return chain.Build(facts.Certificate);
    }

    /// <summary>« 1 » and a FINESS, or « 3 » and a SIRET.</summary>
    private static bool IsStructure(string? unit) =>
        unit is ['1', .. { Length: 9 } finess] && finess.All(char.IsAsciiLetterOrDigit) || unit is ['3', .. { Length: 14 } siret] && siret.All(char.IsAsciiDigit);

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "aucun" : $"« {value} »";
}
