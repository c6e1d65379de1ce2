using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cli.Diagnosis.Certificates;
using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Cli.Diagnosis.Machine;

namespace InsConformance.Cli.Diagnosis.Addresses;

/// <summary>The téléservice that will be called: its address, the way to it, its certificate, its hour.</summary>
internal static class AddressExamination
{
    /// <param name="address">What was written.</param>
    /// <param name="certificate">File of the client certificate; null for none.</param>
    /// <param name="passwordFile">File of its password.</param>
    /// <param name="authorities">Files of the authorities that are trusted besides those of the system.</param>
    /// <param name="longest">How long each step may take.</param>
    /// <param name="time">Hour of the machine.</param>
    public static Examination Of(string address, string? certificate, string? passwordFile, IReadOnlyList<string> authorities, TimeSpan longest, TimeProvider time) => new($"Adresse du téléservice {address}", async cancellationToken =>
    {
        if (InsiAddress.Read(address, out var ofText) is not { } uri)
            return ofText;
        var client = certificate is not null && ClientCertificateFile.Open(certificate, passwordFile, out var facts) is null ? facts : null;
        var probe = await InsiProbe.CallAsync(uri, client?.Certificate is { HasPrivateKey: true } own ? own : null, Authorities(authorities), longest, cancellationToken);
        return [.. ofText, .. Judge(uri, probe, time)];
    });

    /// <summary>What a call showed.</summary>
    internal static IEnumerable<FoundFault> Judge(Uri address, InsiProbe probe, TimeProvider time)
    {
        if (probe.NotReached is { } problem)
            yield return problem.Fault.Seen(problem.Words);
        else if (probe.ServerErrors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
            yield return AddressFaults.ServerUntrusted.Seen($"Certificat présenté : « {probe.Server} ».");
        else if (probe.ServerErrors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            yield return AddressFaults.OtherServer.Seen($"Nom appelé : {address.Host} ; certificat présenté : « {probe.Server} ».");
        else if (probe.HasTimedOut)
            yield return AddressFaults.TimedOut.Seen($"{address.Authority}, {probe.End}.");
        else if (probe.End is { } end)
            yield return (probe.Server is null ? AddressFaults.NotTls : AddressFaults.ClientRefused).Seen($"{address.Authority}, {end}.");
        else if (probe.Said is { } said && ClockExamination.Compare(time.GetUtcNow(), said) is { } skew)
            yield return skew;
    }

    private static X509Certificate2Collection Authorities(IReadOnlyList<string> files)
    {
        var all = new X509Certificate2Collection();
        foreach (var file in files)
        {
            try
            {
                if (File.ReadAllBytes(file).AsSpan().IndexOf("-----BEGIN"u8) >= 0)
                    all.ImportFromPemFile(file);
                else
                    all.Add(X509CertificateLoader.LoadCertificateFromFile(file));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
            {
                throw new UserErrorException(Verdicts.ExitCode.WrongUse, $"--authority {file} : ce fichier n'est pas un certificat qui se lit ({e.Message}). Donnez un fichier .cer (DER) ou .pem.", e);
            }
        }

        return all;
    }
}
