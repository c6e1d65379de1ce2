using InsConformance.Simulator;
using InsConformance.Simulator.Pki;

namespace InsConformance.Cli.Diagnosis.Certificates;

/// <summary>The client certificate that the software will present.</summary>
internal static class CertificateExamination
{
    public static Examination Of(string certificate, string? passwordFile, DirectoryInfo pki, TimeProvider time) => Examination.Of($"Certificat client {certificate}", () =>
    {
        if (ClientCertificateFile.Open(certificate, passwordFile, out var facts) is { } found)
            return [found];
        using var known = Existing(pki, time);
        using (facts!.Certificate)
            return [.. CertificateChecks.Judge(facts, time.GetUtcNow(), known)];
    });

    /// <summary>The PKI of the bench, where there is one that can be read: what is wrong with it is said elsewhere.</summary>
    private static SyntheticPki? Existing(DirectoryInfo folder, TimeProvider time)
    {
        try
        {
            return folder.Exists ? SyntheticPki.EnsureIn(folder, time) : null;
        }
        catch (SimulatorSetupException)
        {
            return null;
        }
    }
}
