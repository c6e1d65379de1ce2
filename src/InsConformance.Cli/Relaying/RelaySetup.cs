using System.Net;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cli.Configuration;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Relaying;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Relaying;

/// <summary>Everything that a relay can be told. Secrets are named by where they are, never given.</summary>
internal sealed record RelaySetup
{
    public static RelaySetup Default { get; } = new();

    /// <summary>Address of the certificate mode of the real service.</summary>
    public Uri? Target { get; init; }

    /// <summary>Address of its card mode.</summary>
    public Uri? CardTarget { get; init; }

    /// <summary>File of the software certificate.</summary>
    public string? Certificate { get; init; }

    /// <summary>File of its key, for PEM.</summary>
    public string? Key { get; init; }

    /// <summary>Where the password of the certificate is.</summary>
    public SecretPlace Password { get; init; } = new("password");

    /// <summary>Files of the authorities of the service; none for those of the machine.</summary>
    public IReadOnlyList<string> Authorities { get; init; } = [];

    /// <summary>Address of the proxy.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>Where « user:password » of the proxy is.</summary>
    public SecretPlace ProxyCredentials { get; init; } = new("proxy-credentials");

    /// <summary>Time allowed for a connection.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Time allowed for a whole call.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Port of the certificate mode.</summary>
    public int CertificatePort { get; init; }

    /// <summary>Port of the card mode.</summary>
    public int CardPort { get; init; }

    /// <summary>Port of the API.</summary>
    public int ConsolePort { get; init; }

    /// <summary>Folder of the synthetic certificates.</summary>
    public string Pki { get; init; } = Path.Combine(".insconf", "pki");

    /// <summary>File to write when everything answers.</summary>
    public string? ReadyFile { get; init; }

    /// <summary>Journal on disk.</summary>
    public string? JournalFile { get; init; }

    /// <summary>Versions of TLS towards the product.</summary>
    public TlsProfile Tls { get; init; }

    /// <summary>What tells sessions apart.</summary>
    public SessionKeySource SessionKey { get; init; }

    /// <summary>The software certificate, where one is given.</summary>
    public EditorCertificate? Editor => Certificate is { } file ? new EditorCertificate(file, Password) { Key = Key } : null;

    /// <summary>Whether the production service may be called. Said on the command line only, never in a file.</summary>
    public bool AllowsProduction { get; init; }

    /// <summary>Reads the settings of a relay.</summary>
    /// <param name="file">The file that <c>relay --config</c> takes.</param>
    /// <param name="usual">What holds where it says nothing.</param>
    /// <exception cref="UserErrorException">The file is wrong, or does not say enough.</exception>
    public static RelaySetup Read(FileInfo file, RelaySetup usual)
    {
        var setup = ConfigurationFile.Apply(usual, RelaySettings.All, file);
        setup.Require();
        return setup;
    }

    /// <summary>Makes sure that the set-up says enough to be tried.</summary>
    /// <exception cref="UserErrorException">Something is missing, or is one of production.</exception>
    public void Require()
    {
        if (this is { Target: null, CardTarget: null })
            throw Wrong("Un relais a besoin de l'adresse du téléservice : --target (certificat logiciel), --card-target (carte), ou les deux.");
        foreach (var target in new[] { Target, CardTarget }.OfType<Uri>())
        {
            if (RelayChecks.Target(target, AllowsProduction) is { } fault)
                throw Wrong(fault.Words);
        }

        if (this is { Target: not null, Certificate: null })
            throw Wrong("Le mode certificat a besoin du certificat logiciel de l'éditeur : --certificate, et --password-file ou --password-env.");
        if (this is { AllowsProduction: true, JournalFile: not null })
            throw Wrong("Avec le téléservice de production, aucun journal sur disque : il contiendrait les traits de vrais patients. Retirer --journal-file.");
    }

    /// <summary>How the service is called, once what the set-up names has been read.</summary>
    public UpstreamOptions Upstream(ClientCertificate? certificate, IReadOnlyList<X509Certificate2>? authorities, NetworkCredential? credentials) => new()
    {
        CertificateTarget = Target,
        CardTarget = CardTarget,
        Certificate = certificate,
        Authorities = authorities,
        Proxy = Proxy is { } proxy ? new UpstreamProxy(proxy, credentials) : null,
        ConnectTimeout = ConnectTimeout,
        AnswerTimeout = AnswerTimeout,
        AllowsProduction = AllowsProduction,
    };

    /// <summary>Reads the authorities; null for those of the machine.</summary>
    /// <exception cref="RelayFaultException">A file cannot be used.</exception>
    public IReadOnlyList<X509Certificate2>? ReadAuthorities() =>
        Authorities is [] ? null : [.. Authorities.SelectMany(file => EditorFiles.ReadAuthorities(new FileInfo(file)))];

    /// <summary>Reads what the proxy asks for; null for nothing.</summary>
    /// <exception cref="UserErrorException">It is not where it is said to be, or has not its form.</exception>
    public NetworkCredential? ReadProxyCredentials() => ProxyCredentials.Read() switch
    {
        null => null,
        var text when text.IndexOf(':', StringComparison.Ordinal) is > 0 and var at => new NetworkCredential(text[..at], text[(at + 1)..]),
        _ => throw Wrong("L'identification du proxy doit avoir la forme « identifiant:motdepasse » (--proxy-credentials-file, --proxy-credentials-env)."),
    };

    private static UserErrorException Wrong(string message) => new(ExitCode.WrongUse, message);
}
