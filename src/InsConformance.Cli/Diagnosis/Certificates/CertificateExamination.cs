using InsConformance.Cli.Relaying;
using InsConformance.Simulator;
using InsConformance.Simulator.Pki;

namespace InsConformance.Cli.Diagnosis.Certificates;

/// <summary>The client certificate that the software will present.</summary>
internal static class CertificateExamination
{
    /// <param name="certificate">Where it is.</param>
    /// <param name="pki">Folder of the PKI of the bench.</param>
    /// <param name="time">Clock of the machine.</param>
    public static Examination Of(EditorCertificate certificate, DirectoryInfo pki, TimeProvider time) => Examination.Of($"Certificat client {certificate.File}", () =>
    {
        if (ClientCertificateFile.Open(certificate, out var facts) is { } found)
            return [found];
        using var known = Existing(pki, time);
        using (facts!.Certificate)
            return [.. ClientCertificateJudge.Judge(facts, time.GetUtcNow(), known)];
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
