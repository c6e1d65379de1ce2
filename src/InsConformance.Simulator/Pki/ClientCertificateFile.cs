namespace InsConformance.Simulator.Pki;

/// <summary>
/// Certificat logiciel synthétique : one client certificate of the PKI, as the files that products read. The PKCS#12 files open with <see cref="SyntheticPki.Password"/>.
/// </summary>
/// <param name="Name">File name without extension, <c>INSI-AUTO</c> or <c>expired</c>.</param>
/// <param name="CommonName">CN of the subject.</param>
/// <param name="Structure">OU of the subject: <c>1</c> + FINESS or <c>3</c> + SIRET, invented.</param>
/// <param name="Defect">What is wrong with it, on purpose.</param>
public sealed record ClientCertificateFile(string Name, string CommonName, string Structure, CertificateDefect Defect)
{
    /// <summary>Call by automatic processing (« traitement automatique »).</summary>
    public static readonly ClientCertificateFile Auto = new("INSI-AUTO", "INSI-AUTO", "300000009990001", CertificateDefect.None);

    /// <summary>Call triggered by a person (« déclenchement manuel »).</summary>
    public static readonly ClientCertificateFile Manual = new("INSI-MANU", "INSI-MANU", "10B9990002", CertificateDefect.None);

    /// <summary>Every client certificate of the PKI: the two good ones, then one per <see cref="CertificateDefect"/>.</summary>
    public static readonly IReadOnlyList<ClientCertificateFile> All =
    [
        Auto,
        Manual,
        Bad("expired", CertificateDefect.Expired),
        Bad("not-yet-valid", CertificateDefect.NotYetValid),
        Bad("unknown-authority", CertificateDefect.UnknownAuthority),
        Bad("wrong-usage", CertificateDefect.WrongUsage),
        Bad("self-signed", CertificateDefect.SelfSigned),
        Bad("revoked", CertificateDefect.Revoked),
        new("wrong-cn", "INSI-AUTRE", Auto.Structure, CertificateDefect.UnexpectedCommonName),
    ];

    /// <summary>The certificate that has this defect.</summary>
    public static ClientCertificateFile With(CertificateDefect defect) => All.First(file => file.Defect == defect);

    /// <summary>Path of the PKCS#12 file in the PKI folder, with <c>/</c>.</summary>
    public string Pkcs12 => Stem + ".p12";

    /// <summary>Path of the PKCS#12 file in the encryption of old tools (RC2-40 and Triple-DES), which OpenSSL 3 and Node.js 17 refuse by default.</summary>
    public string LegacyPkcs12 => Stem + ".legacy.p12";

    /// <summary>Path of the certificate followed by its issuing authority, PEM.</summary>
    public string Pem => Stem + ".pem";

    /// <summary>Path of the private key, PKCS#8 PEM without password.</summary>
    public string Key => Stem + ".key";

    internal string Stem => Defect is CertificateDefect.None ? $"clients/{Name}" : $"clients/bad/{Name}";

    private static ClientCertificateFile Bad(string name, CertificateDefect defect) => new(name, "INSI-AUTO", Auto.Structure, defect);
}
