using System.Text;
using InsConformance.Simulator;
using InsConformance.Simulator.Pki;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

/// <summary>The secrets of a run through the relay are in nothing that it leaves: what it prints, its reports, its messages, its journal. A simulator stands for the CNDA, behind a proxy that wants credentials.</summary>
public sealed class RelayedRunSecretsTests : IAsyncLifetime
{
    private const string Canary = "canari-52c9";
    private const string CertificatePassword = Canary + "-certificat";
    private const string ProxyCredentials = "banc:" + Canary + "-proxy";
    private const string Feature = "cnda/recherche-avec-traits.feature";

    private readonly Shell _shell = new();
    private readonly TestProxy _proxy = new(ProxyCredentials);
    private readonly string _variable = $"INSCONF_ESSAI_{Guid.NewGuid():N}";
    private InsiSimulator _cnda = null!;
    private CanaryCertificate _certificate = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _cnda = await InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = new DirectoryInfo(SharedPki.Folder) }, TimeProvider.System, Cancellation);
        _certificate = CanaryCertificate.Write(_shell.PathOf("protege.p12"), CertificatePassword);
    }

    public async ValueTask DisposeAsync()
    {
        Environment.SetEnvironmentVariable(_variable, null);
        await _proxy.DisposeAsync();
        await _cnda.DisposeAsync();
        _shell.Dispose();
    }

    [Theory]
    [InlineData("text", true)]
    [InlineData("json", false)]
    public async Task Nothing_that_a_run_leaves_holds_a_secret(string format, bool passwordInFile)
    {
        var (password, credentials) = passwordInFile
            ? (InFile("password", CertificatePassword), InVariable("proxy-credentials", ProxyCredentials))
            : (InVariable("password", CertificatePassword), InFile("proxy-credentials", ProxyCredentials));

        var spoken = await RunAsync([.. Set("certificate", _certificate.File), .. password, .. credentials], "--format", format);

        spoken.ExitCode.Should().Be(0, spoken.Talk + spoken.Data);
        _proxy.Tunnels.Should().NotBeEmpty("it went through the proxy, with its credentials");
        _cnda.Journal.Exchanges().Should().NotBeEmpty().And.OnlyContain(exchange => exchange.Request.Connection.Client!.CommonName == "INSI-MANU");
        var left = Left();
        left.Keys.Should().BeEquivalentTo("result.json", "report.html", "junit.xml", "messages.ndjson", "journal.jsonl");
        left["result.json"].Should().Contain($"vers {_cnda.CertificateAddress.Authority}");
        left["journal.jsonl"].Should().Contain("CN=INSI-MANU");
        AssertNoSecret(spoken);
    }

    /// <summary>What is wrong is said, by where it is and not by what it holds.</summary>
    public static TheoryData<string, string, int, string> Mistakes => new()
    {
        { "password-file", Canary + "-faux", 3, "DOC-CERT-03" },
        { "password-env", Canary + "-faux", 3, "DOC-CERT-03" },
        { "certificate", Canary + "-certificat", 3, "DOC-CERT-02" },
        { "ca", Canary + "-certificat", 3, "DOC-NET-09" },
        { "proxy-credentials-file", "banc:" + Canary + "-faux", 3, "DOC-PROXY-04" },
        { "proxy-credentials-env", "banc:" + Canary + "-faux", 3, "DOC-PROXY-04" },
        { "proxy-credentials-file", Canary + "-sans-identifiant", 3, "L'identification du proxy doit avoir la forme « identifiant:motdepasse »" },
        { "relay-config", $"password: {Canary}", 2, "password n'est pas un réglage" },
        { "relay-config", $"target: https://banc:{Canary}@exemple.test/lps", 2, "sans identifiant ni mot de passe" },
        { "relay-config", Canary, 2, "relais.yaml" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_secret_that_is_wrong_or_in_the_wrong_place_is_not_repeated(string place, string secret, int exitCode, string said)
    {
        string[] sound = [.. Set("certificate", _certificate.File), .. InFile("password", CertificatePassword), .. InFile("proxy-credentials", ProxyCredentials)];
        var setting = place.Split('-') switch
        {
            [.. var name, "file"] => InFile(string.Join('-', name), secret, "autre.txt"),
            [.. var name, "env"] => InVariable(string.Join('-', name), secret),
            ["relay", "config"] => [secret],
            _ => Set(place, Write("autre.txt", secret)),
        };
        var stem = place.Replace("-env", "", StringComparison.Ordinal).Replace("-file", "", StringComparison.Ordinal);

        var spoken = await RunAsync([.. sound.Where(line => !line.StartsWith(stem, StringComparison.Ordinal)), .. setting]);

        spoken.ExitCode.Should().Be(exitCode, spoken.Talk);
        spoken.Talk.Should().Contain(said);
        AssertNoSecret(spoken);
    }

    private void AssertNoSecret(Spoken spoken)
    {
        foreach (var (name, text) in Left().Append(new("standard output", spoken.Data)).Append(new("standard error", spoken.Talk)))
        {
            text.Should().NotContain(Canary, name).And.NotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(ProxyCredentials)), name);
            foreach (var secret in _certificate.Material)
                text.Should().NotContain(secret, name);
        }
    }

    /// <summary>Every file of the folder of the reports.</summary>
    private Dictionary<string, string> Left()
    {
        var folder = _shell.PathOf("reports");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText) : [];
    }

    private Task<Spoken> RunAsync(IReadOnlyList<string> settings, params string[] more)
    {
        string[] shared =
        [
            .. Set("target", _cnda.CertificateAddress.ToString()), .. Set("proxy", _proxy.Address.ToString()), .. Set("journal-file", _shell.PathOf("reports/journal.jsonl")),
            .. Set("ca", Path.Combine(SharedPki.Folder, "ca", "chain.pem")),
        ];
        Directory.CreateDirectory(_shell.PathOf("reports"));
        var given = settings.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var config = Write("relais.yaml", string.Join('\n', [.. shared.Where(line => !given.Contains(NameOf(line))), .. settings]));
        return _shell.RunFeatureAsync(Feature, ["--insi", "relay", "--relay-config", config, .. more]);
    }

    private static string NameOf(string line) => line.Split(':')[0];

    private static string[] Set(string name, string value) => [$"{name}: '{value}'"];

    private string[] InFile(string name, string secret, string? file = null) => Set($"{name}-file", Write(file ?? $"{name}.txt", secret + "\n"));

    private string[] InVariable(string name, string secret)
    {
        Environment.SetEnvironmentVariable(_variable, secret);
        return Set($"{name}-env", _variable);
    }

    private string Write(string name, string text)
    {
        var path = _shell.PathOf(name);
        File.WriteAllText(path, text);
        return path;
    }
}
