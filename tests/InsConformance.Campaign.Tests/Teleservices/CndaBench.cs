using System.Security.Cryptography.X509Certificates;
using InsConformance.Campaign.Teleservices;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Campaign.Tests.Teleservices;

/// <summary>A simulator that stands for the CNDA: its base, its anomalies, no script; and relays to it.</summary>
internal static class CndaBench
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<InsiSimulator> StartAsync() =>
        InsiSimulator.StartAsync(TestBench.Options with { Answering = new AnsweringOptions { FindInjectedPeople = false } }, TimeProvider.System, Cancellation);

    /// <summary>Opens a relay to it.</summary>
    /// <param name="cnda">What stands for the CNDA.</param>
    /// <param name="hasCardTarget">Whether the relay is told the address of card mode.</param>
    /// <param name="hasCertificateTarget">Whether it is told the address of certificate mode.</param>
    public static async Task<RelayedInsi> RelayToAsync(InsiSimulator cnda, bool hasCardTarget = true, bool hasCertificateTarget = true)
    {
        ClientCertificate.TryReadPkcs12(await File.ReadAllBytesAsync(cnda.Pki.PathOf(ClientCertificateFile.Manual.Pkcs12), Cancellation), SyntheticPki.Password, out var certificate, out _);
        var options = new RelayOptions
        {
            PkiFolder = TestBench.Options.PkiFolder,
            Upstream = new UpstreamOptions
            {
                CertificateTarget = hasCertificateTarget ? cnda.CertificateAddress : null,
                CardTarget = hasCardTarget ? cnda.CardAddress : null,
                Certificate = certificate,
                Authorities = [.. cnda.Pki.AnnouncedAuthorities.Select(authority => X509CertificateLoader.LoadCertificate(authority.RawData))],
            },
        };
        return new RelayedInsi(await InsiRelay.StartAsync(options, TimeProvider.System, Cancellation), InsiTwin.Create(TestBench.Options, TimeProvider.System), CndaEnvironment.Shipped, certificate);
    }
}
