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
            Upstream = new UpstreamOptions
            {
                CertificateTarget = setup.Target,
                CardTarget = setup.CardTarget,
                Certificate = certificate,
                Authorities = authorities,
                Proxy = setup.Proxy is { } proxy ? new UpstreamProxy(proxy, credentials) : null,
                ConnectTimeout = setup.ConnectTimeout,
                AnswerTimeout = setup.AnswerTimeout,
                AllowsProduction = setup.AllowsProduction,
            },
        };
    }

    /// <summary>Set-up of the relay.</summary>
    public RelayOptions Options { get; }

    /// <summary>Reads what the set-up names.</summary>
    /// <exception cref="UserErrorException">Something is missing, or cannot be used.</exception>
    public static OpenedRelay Open(RelaySetup setup)
    {
        Require(setup);
        ClientCertificate? certificate = null;
        try
        {
            certificate = setup.Certificate is { } file ? EditorFiles.OpenCertificate(new FileInfo(file), setup.Key is { } key ? new FileInfo(key) : null, setup.Password.Read()) : null;
            var authorities = setup.Authorities is { } ca ? EditorFiles.ReadAuthorities(new FileInfo(ca)) : null;
            return new OpenedRelay(setup, certificate, authorities, CredentialsOf(setup.ProxyCredentials));
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

    private static void Require(RelaySetup setup)
    {
        if (setup is { Target: null, CardTarget: null })
            throw Missing("Un relais a besoin de l'adresse du téléservice : --target (certificat logiciel), --card-target (carte), ou les deux.");
        foreach (var target in new[] { setup.Target, setup.CardTarget }.OfType<Uri>())
        {
            if (RelayChecks.Target(target, setup.AllowsProduction) is { } fault)
                throw Missing(fault.Words);
        }

        if (setup is { Target: not null, Certificate: null })
            throw Missing("Le mode certificat a besoin du certificat logiciel de l'éditeur : --certificate, et --password-file ou --password-env.");
        if (setup is { AllowsProduction: true, JournalFile: not null })
            throw Missing("Avec le téléservice de production, aucun journal sur disque : il contiendrait les traits de vrais patients. Retirer --journal-file.");
    }

    private static NetworkCredential? CredentialsOf(SecretPlace place) => place.Read() switch
    {
        null => null,
        var text when text.IndexOf(':', StringComparison.Ordinal) is > 0 and var at => new NetworkCredential(text[..at], text[(at + 1)..]),
        _ => throw Missing("L'identification du proxy doit avoir la forme « identifiant:motdepasse » (--proxy-credentials-file, --proxy-credentials-env)."),
    };

    private static UserErrorException Missing(string message) => new(ExitCode.WrongUse, message);
}
