using System.Security.Cryptography.X509Certificates;
using System.Text;
using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Relaying;

/// <summary>Reads the files of an editor: its software certificate, the authorities of the service. No message holds anything of what they contain, nor the password.</summary>
public static class EditorFiles
{
    /// <summary>Opens a software certificate: PKCS#12, in the old encryption too, or PEM.</summary>
    /// <param name="certificate">File of the certificate.</param>
    /// <param name="key">File of the PEM key; null when the certificate file holds it.</param>
    /// <param name="password">Password of the PKCS#12 file or of the PEM key; null for none.</param>
    /// <exception cref="RelayFaultException">It cannot be used.</exception>
    public static ClientCertificate OpenCertificate(FileInfo certificate, FileInfo? key, string? password)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var bytes = Read(certificate, RelayFaults.CertificateFile);
        var isPem = bytes.AsSpan().IndexOf("-----BEGIN"u8) >= 0;
        ClientCertificate? opened;
        string? problem;
        if (isPem)
        {
            var pem = Encoding.Latin1.GetString(bytes);
            ClientCertificate.TryReadPem(pem, key is null ? pem : Encoding.Latin1.GetString(Read(key, RelayFaults.CertificateFile)), password, out opened, out problem);
        }
        else
        {
            ClientCertificate.TryReadPkcs12(bytes, password, out opened, out problem);
        }

        if (opened is not null)
            return opened;
        var kind = string.Equals(problem, ClientCertificate.WrongPassword, StringComparison.Ordinal) ? RelayFaults.Password : RelayFaults.CertificateFile;
        throw new RelayFaultException(kind.Because($"« {certificate} » : {problem}"));
    }

    /// <summary>Reads the authorities that the service may come from.</summary>
    /// <param name="file">PEM, any number of them; or DER, one.</param>
    /// <exception cref="RelayFaultException">It cannot be used, or holds no root.</exception>
    public static IReadOnlyList<X509Certificate2> ReadAuthorities(FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (TrustedAuthorities.TryRead(Read(file, RelayFaults.AuthoritiesFile), out var authorities, out var problem))
            return authorities;
        throw new RelayFaultException(RelayFaults.AuthoritiesFile.Because($"« {file} » : {problem}"));
    }

    private static byte[] Read(FileInfo file, RelayFaultKind kind)
    {
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var what = Directory.Exists(file.FullName) ? "c'est un dossier" : File.Exists(file.FullName) ? failure.Message : "il n'existe pas";
            throw new RelayFaultException(kind.Because($"« {file} » ne peut pas être lu : {what}"), failure);
        }
    }
}
