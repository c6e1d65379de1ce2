namespace InsConformance.Simulator.Pki;

/// <summary>Where each file of the PKI stands, relative to its folder, with <c>/</c>.</summary>
internal static class PkiLayout
{
    public const string Manifest = "pki.json";
    public const string Notice = "LISEZMOI.txt";
    public const string Chain = "ca/chain.pem";
    public const string RevocationList = "ca/ACI-EL-ORG.crl";

    public const string Root = "ACR-EL";
    public const string Organisations = "ACI-EL-ORG";
    public const string StrongRoot = "ACR-FO";
    public const string Persons = "ACI-FO-PP";

    public const string CertificateServer = "server/certificate-mode";
    public const string CardServer = "server/card-mode";

    public static string AuthorityCertificate(string name) => $"ca/{name}.cer";

    public static string AuthorityKey(string name) => $"private/{name}.key";
}
