using System.Net;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Relaying;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Relaying;

/// <summary>A set-up whose files and secrets have been read. It lives as long as its relay.</summary>
internal sealed class OpenedRelay : IDisposable
{
    private readonly ClientCertificate? _certificate;
    private readonly IReadOnlyList<X509Certificate2>? _authorities;

    private OpenedRelay(RelaySetup setup, ClientCertificate? certificate, IReadOnlyList<X509Certificate2>? authorities, NetworkCredential? credentials)
    {
        (_certificate, _authorities) = (certificate, authorities);
        Options = new RelayOptions
        {
            PkiFolder = new DirectoryInfo(setup.Pki),
            CertificatePort = setup.CertificatePort,
            CardPort = setup.CardPort,
            Tls = setup.Tls,
            SessionKey = setup.SessionKey,
            JournalFile = setup.JournalFile is { } journal ? new FileInfo(journal) : null,
            Upstream = setup.Upstream(certificate, authorities, credentials),
        };
    }

    /// <summary>Set-up of the relay.</summary>
    public RelayOptions Options { get; }

    /// <summary>Reads what the set-up names.</summary>
    /// <exception cref="UserErrorException">Something is missing, or cannot be used.</exception>
    public static OpenedRelay Open(RelaySetup setup)
    {
        setup.Require();
        ClientCertificate? certificate = null;
        try
        {
            certificate = setup.Editor?.Open();
            return new OpenedRelay(setup, certificate, setup.ReadAuthorities(), setup.ReadProxyCredentials());
        }
        catch (RelayFaultException failure)
        {
            certificate?.Dispose();
            throw new UserErrorException(ExitCode.BenchError, failure.Message, failure);
        }
        catch
        {
            certificate?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _certificate?.Dispose();
        foreach (var authority in _authorities ?? [])
            authority.Dispose();
    }
}
