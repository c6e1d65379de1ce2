using InsConformance.Simulator;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;

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

    /// <summary>File of the authorities of the service.</summary>
    public string? Authorities { get; init; }

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

    /// <summary>Whether the production service may be called. Said on the command line only, never in a file.</summary>
    public bool AllowsProduction { get; init; }
}
