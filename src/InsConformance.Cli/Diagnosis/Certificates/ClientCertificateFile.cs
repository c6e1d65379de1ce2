using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Cli.Relaying;

namespace InsConformance.Cli.Diagnosis.Certificates;

/// <summary>Opens the client certificate of an editor: PKCS#12, or PEM with its key in the same file or beside it under the name <c>.key</c>.</summary>
internal static class ClientCertificateFile
{
    private const int WrongPasswordCode = unchecked((int)0x80070056);

    /// <summary>The facts of the file.</summary>
    /// <param name="certificate">Where it is.</param>
    /// <param name="facts">What it holds; null when it does not open.</param>
    /// <returns>What prevents it from opening, or what opening it showed.</returns>
    public static FoundFault? Open(EditorCertificate certificate, out ClientCertificateFacts? facts)
    {
        var path = certificate.File;
        facts = null;
        byte[] bytes;
        string? password;
        try
        {
            password = certificate.Password.Read();
            bytes = File.ReadAllBytes(path);
        }
        catch (UserErrorException e)
        {
            return CertificateFaults.NoPassword.Seen(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CertificateFaults.Missing.Seen(e.Message);
        }

        try
        {
            facts = IsPem(bytes) ? ReadPem(Encoding.UTF8.GetString(bytes), certificate.Key, password) : ReadPkcs12(bytes, password);
            return null;
        }
        catch (OtherKeyException)
        {
            return CertificateFaults.OtherKey.Seen($"{path} : la clé publique du certificat et celle de la clé diffèrent.");
        }
        catch (CryptographicException e) when (e.HResult == WrongPasswordCode)
        {
            return CertificateFaults.WrongPassword.Seen($"{path}, {(password is null ? "ouvert sans mot de passe : aucun n'est donné" : $"avec le mot de passe de {certificate.Password.Shown}")}.");
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            return LegacyEncryption.In(bytes) is { } legacy
                ? (CertificateFaults.LegacyEncryption with { IsWarning = false }).Seen($"{path} : {legacy}, que cette machine ne sait pas déchiffrer.")
                : CertificateFaults.UnknownFormat.Seen($"{path} : {e.Message}");
        }
    }

    private static bool IsPem(byte[] bytes) => bytes.AsSpan().IndexOf("-----BEGIN"u8) >= 0;

    private static ClientCertificateFacts ReadPkcs12(byte[] bytes, string? password)
    {
        var all = X509CertificateLoader.LoadPkcs12Collection(bytes, password);
        var own = all.FirstOrDefault(certificate => certificate.HasPrivateKey) ?? all.FirstOrDefault() ?? throw new CryptographicException("aucun certificat dans ce fichier.");
        return new ClientCertificateFacts(own, [.. all.Where(certificate => certificate != own)], own.HasPrivateKey, LegacyEncryption.In(bytes));
    }

    private static ClientCertificateFacts ReadPem(string text, string? keyFile, string? password)
    {
        var all = new X509Certificate2Collection();
        all.ImportFromPem(text);
        var own = all.FirstOrDefault() ?? throw new CryptographicException("aucun certificat dans ce fichier PEM.");
        var keyText = text.Contains("PRIVATE KEY-----", StringComparison.Ordinal) ? text : keyFile is null ? null : File.ReadAllText(keyFile);
        if (keyText is not null)
            RequireSameKey(own, keyText, password);
        return new ClientCertificateFacts(own, [.. all.Skip(1)], keyText is not null, Legacy: null);
    }

    private static void RequireSameKey(X509Certificate2 certificate, string keyText, string? password)
    {
        using var key = RSA.Create();
        try
        {
            if (keyText.Contains("ENCRYPTED PRIVATE KEY", StringComparison.Ordinal))
                key.ImportFromEncryptedPem(keyText, password);
            else
                key.ImportFromPem(keyText);
        }
        catch (CryptographicException e) when (keyText.Contains("ENCRYPTED PRIVATE KEY", StringComparison.Ordinal))
        {
            throw new CryptographicException(WrongPasswordCode) { Source = e.Source };
        }

        using var ofCertificate = certificate.GetRSAPublicKey();
        if (ofCertificate is null || !ofCertificate.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(key.ExportSubjectPublicKeyInfo()))
            throw new OtherKeyException();
    }

    private sealed class OtherKeyException : Exception;
}
