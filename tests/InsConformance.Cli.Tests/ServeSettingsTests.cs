using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using InsConformance.Cli.Output;

namespace InsConformance.Cli.Tests;

public sealed class ServeSettingsTests : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("--wire-profile", "2022", "--wire-profile attend current, legacy-2022 ou cnda-file, reçu « 2022 ».")]
    [InlineData("--unknown-identity", "CR01", "--unknown-identity attend fault, desir_1020 ou cr01, reçu « CR01 ».")]
    [InlineData("--gateway-faults", "f-service", "--gateway-faults attend new ou old, reçu « f-service ».")]
    [InlineData("--tls", "1.2", "--tls attend open ou strict, reçu « 1.2 ».")]
    [InlineData("--session-key", "ip", "--session-key attend lps-instance, client-certificate, idam, path ou port, reçu « ip ».")]
    [InlineData("--certificate-port", "65536", "--certificate-port attend un nombre de 0 à 65535, reçu « 65536 ».")]
    [InlineData("--people-edition", "cnda", "--people-edition attend JEU=ÉDITION, cnda=2022 par exemple, reçu « cnda ».")]
    [InlineData("--audit-mass-threshold", "beaucoup", "--audit-mass-threshold attend un nombre de 1 à 1000000, reçu « beaucoup ».")]
    [InlineData("--injected-people", "oui", "--injected-people attend found ou unknown, reçu « oui ».")]
    [InlineData("--lot-max-size", "0", "--lot-max-size attend un nombre de 1 à 100000, reçu « 0 ».")]
    [InlineData("--max-connections", "0", "--max-connections attend un nombre de 1 à 100000, reçu « 0 ».")]
    [InlineData("--certificate-policy", "expired=alert", "--certificate-policy attend CAS=refusal ou CAS=fault, CAS étant absent, expired, not-yet-valid, unknown-authority, wrong-usage, self-signed, revoked, reçu « expired=alert ».")]
    public async Task A_wrong_value_is_one_error_that_lists_what_is_accepted(string option, string value, string error)
    {
        var spoken = await Shell.RunAsync("serve", option, value);

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Should().Equal(error, "Aide : insconf serve --help");
    }

    [Fact]
    public async Task A_setting_of_one_value_given_twice_is_one_clear_error() =>
        (await Shell.RunAsync("serve", "--tls", "open", "--tls", "strict")).Talk.Should().StartWith("--tls est donné 2 fois ; il attend une seule valeur.");

    [Fact]
    public async Task A_configuration_file_tells_every_error_with_its_line()
    {
        var config = await WriteAsync("tls: strict\nwire-profile: 2022\nwire_profile: current\nunknown-identity: [cr01, fault]\n");

        var spoken = await Shell.RunAsync("serve", "--config", config);

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain($"{config}, ligne 2 : wire-profile attend current, legacy-2022 ou cnda-file, reçu « 2022 ».")
            .And.Contain($"{config}, ligne 3 : wire_profile n'est pas un réglage. Réglages connus : certificate-port, ")
            .And.Contain($"{config}, ligne 4 : unknown-identity attend fault, desir_1020 ou cr01 : une seule valeur.");
    }

    [Fact]
    public async Task A_configuration_file_that_is_missing_or_no_YAML_is_one_clear_error()
    {
        (await Shell.RunAsync("serve", "--config", _shell.PathOf("none.yaml"))).Talk.Should().StartWith("Le fichier de configuration « ").And.Contain("--config");
        (await Shell.RunAsync("serve", "--config", await WriteAsync("tls: [strict"))).Talk.Should().Contain("ce n'est pas du YAML");
    }

    [Fact]
    public async Task Files_and_options_set_the_same_things_and_the_option_wins()
    {
        var journal = _shell.PathOf("journal.jsonl");
        var config = await WriteAsync($"unknown-identity: fault\ntls: strict\njournal-file: '{journal}'\ncertificate-policy:\n  absent: fault\ncertificate-fault: desir_620\n");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var talk = new StringWriter();
        var ready = _shell.PathOf("ready.json");
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(ready)!);
        var appeared = new TaskCompletionSource();
        watcher.Renamed += (_, _) => appeared.TrySetResult();
        watcher.EnableRaisingEvents = true;

        var serving = CommandLine.RunAsync(
            ["serve", "--pki", SharedPki.Folder, "--ready-file", ready, "--config", config, "--unknown-identity", "cr01", "--certificate-fault", "desir_560"],
            new Terminal(TextWriter.Null, talk, false),
            stop.Token);
        await Task.WhenAny(appeared.Task, serving);
        appeared.Task.IsCompleted.Should().BeTrue(talk.ToString());
        var root = JsonDocument.Parse(await File.ReadAllTextAsync(ready, TestContext.Current.CancellationToken)).RootElement;
        using var anonymous = new HttpClient(new SocketsHttpHandler { SslOptions = Trusting(Path.Combine(SharedPki.Folder, "ca", "chain.pem")) });
        using var body = new StringContent("""<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body><a/></e:Body></e:Envelope>""");
        var answer = await anonymous.PostAsync(new Uri(root.GetProperty("insi").GetProperty("certificate").GetString()!), body, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        (await serving).Should().Be(0, talk.ToString());
        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        text.Should().Contain("code=\"desir_560\"");
        (await File.ReadAllTextAsync(journal, TestContext.Current.CancellationToken)).Should().Contain("\"Tls12\"");
    }

    public void Dispose() => _shell.Dispose();

    private static SslClientAuthenticationOptions Trusting(string chain)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        policy.CustomTrustStore.ImportFromPemFile(chain);
        return new() { CertificateChainPolicy = policy };
    }

    private async Task<string> WriteAsync(string yaml)
    {
        var path = _shell.PathOf("serve.yaml");
        await File.WriteAllTextAsync(path, yaml, TestContext.Current.CancellationToken);
        return path;
    }
}
