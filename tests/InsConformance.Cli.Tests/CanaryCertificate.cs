using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Pki;

namespace InsConformance.Cli.Tests;

/// <summary>A PKCS#12 file under a canary password.</summary>
/// <param name="File">The file.</param>
/// <param name="Material">Texts that only who shows its content could write: the file, the key and the certificate in base64, cut.</param>
internal sealed record CanaryCertificate(string File, IReadOnlyList<string> Material)
{
    public static CanaryCertificate Write(string path, string password)
    {
        using var certificate = X509CertificateLoader.LoadPkcs12FromFile(
            Path.Combine(SharedPki.Folder, "clients", "INSI-MANU.p12"), SyntheticPki.Password, X509KeyStorageFlags.Exportable);
        var pkcs12 = certificate.Export(X509ContentType.Pkcs12, password);
        System.IO.File.WriteAllBytes(path, pkcs12);
        using var key = certificate.GetRSAPrivateKey()!;
        return new(path, [Cut(pkcs12), Cut(key.ExportRSAPrivateKey()), Cut(key.ExportPkcs8PrivateKey()), Cut(certificate.RawData)]);
    }

    private static string Cut(byte[] content) => Convert.ToBase64String(content)[100..140];
}
