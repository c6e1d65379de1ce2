using InsConformance.Cli.Diagnosis.Certificates;
using InsConformance.Cli.Relaying;

namespace InsConformance.Cli.Diagnosis.Addresses;

/// <summary>What a relay needs: the certificate of the editor, and the way to each address of the real service.</summary>
internal static class RelayExaminations
{
    /// <param name="setup">The relay.</param>
    /// <param name="pki">Folder of the PKI of the bench.</param>
    /// <param name="time">Clock of the machine.</param>
    public static IEnumerable<Examination> Of(RelaySetup setup, DirectoryInfo pki, TimeProvider time)
    {
        if (setup.Editor is { } editor)
            yield return CertificateExamination.Of(editor, pki, time);
        if (setup.Target is { } target)
            yield return AddressExamination.Of(target.ToString(), setup, time);
        if (setup.CardTarget is { } cardTarget)
            yield return AddressExamination.Of(cardTarget.ToString(), setup with { Certificate = null }, time);
    }
}
