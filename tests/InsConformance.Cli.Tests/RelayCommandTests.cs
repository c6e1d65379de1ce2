using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using InsConformance.Cli.Output;
using InsConformance.Simulator;
using InsConformance.Simulator.Pki;

namespace InsConformance.Cli.Tests;

/// <summary>A simulator stands for the CNDA; the relay is run as a terminal would.</summary>
public sealed class RelayCommandTests : IAsyncLifetime
{
    private const string Canary = "canari-7f3a";

    private readonly Shell _shell = new();
    private InsiSimulator _cnda = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Chain => Path.Combine(SharedPki.Folder, "ca", "chain.pem");

    public async ValueTask InitializeAsync() =>
        _cnda = await InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = new DirectoryInfo(SharedPki.Folder) }, TimeProvider.System, Cancellation);

    public async ValueTask DisposeAsync()
    {
        await _cnda.DisposeAsync();
        _shell.Dispose();
    }

    [Theory]
    [InlineData("INSI-MANU.p12")]
    [InlineData("INSI-MANU.legacy.p12")]
    [InlineData("INSI-MANU.pem")]
    public async Task Relays_with_a_certificate_of_any_kind(string certificate)
    {
        var file = Path.Combine(SharedPki.Folder, "clients", certificate);
        var password = certificate.EndsWith(".pem", StringComparison.Ordinal) ? (string[])["--key", Path.ChangeExtension(file, ".key")] : ["--password-file", Write("mot-de-passe.txt", "insconf\n")];

        var (talk, status) = await CallAsync(["--target", _cnda.CertificateAddress.ToString(), "--ca", Chain, "--certificate", file, .. password], (product, ready) => PostAsync(product, ready));

        status.Should().Be(HttpStatusCode.BadRequest, talk); // « <a/> » reached the service, which refuses it.
        _cnda.Journal.Exchanges().Should().ContainSingle().Which.Request.Connection.Client!.CommonName.Should().Be("INSI-MANU");
        talk.Should().Contain("CN=INSI-MANU").And.NotContain("À corriger");
    }

    [Fact]
    public async Task No_secret_is_in_anything_that_leaves_the_relay()
    {
        var certificate = CanaryCertificate.Write(_shell.PathOf("protege.p12"), Canary + "-certificat");
        var closed = ClosedPort();
        var journal = _shell.PathOf("journal.jsonl");
        string[] direct =
        [
            "--target", _cnda.CertificateAddress.ToString(), "--ca", Chain, "--certificate", certificate.File, "--password-file", Write("p.txt", Canary + "-certificat"), "--journal-file", journal,
        ];
        string[] throughProxy = [.. direct, "--proxy", $"http://127.0.0.1:{closed}", "--proxy-credentials-file", Write("q.txt", $"banc:{Canary}-proxy")];

        var everything = new StringBuilder();
        foreach (var arguments in (string[][])[direct, throughProxy])
        {
            var (talk, seen) = await CallAsync(arguments, SeeAllAsync);
            everything.Append(talk).Append(seen);
        }

        everything.Append(await File.ReadAllTextAsync(journal, Cancellation));
        everything.ToString().Should().Contain("RELAIS-PROXY-INJOIGNABLE").And.Contain("CN=INSI-MANU");
        everything.ToString().Should().NotContain(Canary).And.NotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"banc:{Canary}-proxy")));
        certificate.Material.Should().OnlyContain(secret => !everything.ToString().Contains(secret));
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_it()
    {
        var certificate = CanaryCertificate.Write(_shell.PathOf("protege.p12"), Canary + "-certificat");

        var spoken = await Shell.RunAsync("relay", "--target", "https://exemple.test/lps", "--certificate", certificate.File, "--password-file", Write("p.txt", Canary + "-faux"));

        spoken.ExitCode.Should().Be(3);
        spoken.Talk.Should().StartWith("RELAIS-MOT-DE-PASSE").And.NotContain(Canary);
    }

    [Theory]
    [InlineData("--password", Canary, "--password-file")]
    [InlineData("--proxy-password", Canary, "--proxy-credentials-file")]
    [InlineData("--proxy-credentials", "banc:" + Canary, "--proxy-credentials-file")]
    [InlineData("--proxy", "http://banc:" + Canary + "@proxy.test:3128", "sans identifiant ni mot de passe")]
    [InlineData("--target", "https://banc:" + Canary + "@exemple.test/lps", "sans identifiant ni mot de passe")]
    [InlineData("--password-env", "A=" + Canary, "un nom de variable d'environnement")]
    public async Task A_secret_on_the_command_line_is_refused_and_not_repeated(string option, string value, string instead)
    {
        var spoken = await Shell.RunAsync("relay", option, value);

        spoken.ExitCode.Should().Be(2);
        (spoken.Talk + spoken.Data).Should().Contain(instead).And.NotContain(Canary);
    }

    [Fact]
    public async Task A_secret_in_the_configuration_file_is_not_repeated()
    {
        var config = Write("relais.yaml", $"target: https://banc:{Canary}@exemple.test/lps\npassword: {Canary}\nproxy: http://banc:{Canary}@proxy.test\n");

        var spoken = await Shell.RunAsync("relay", "--config", config);

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain("ligne 1").And.Contain("ligne 2 : password n'est pas un réglage").And.Contain("ligne 3").And.NotContain(Canary);
    }

    [Theory]
    [InlineData("https://services-ps-tlsm.ameli.fr/lps", "--target")]
    [InlineData("https://services-ps.ameli.fr/lps", "--card-target")]
    public async Task Production_is_refused(string address, string option)
    {
        var spoken = await Shell.RunAsync("relay", option, address);

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().StartWith("RELAIS-PRODUCTION");
    }

    [Fact]
    public async Task Production_writes_nothing_on_disk() => (await Shell.RunAsync(
        "relay", "--card-target", "https://services-ps.ameli.fr/lps", "--i-understand-that-this-calls-the-production-insi-with-real-patients", "--journal-file", _shell.PathOf("j.jsonl"))).Talk.Should().Contain("Retirer --journal-file");

    [Theory]
    [InlineData("", "Un relais a besoin de l'adresse du téléservice")]
    [InlineData("--target https://exemple.test/lps", "Le mode certificat a besoin du certificat logiciel")]
    public async Task What_is_missing_is_said(string arguments, string message) =>
        (await Shell.RunAsync(["relay", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)])).Talk.Should().StartWith(message);

    [Fact]
    public async Task The_help_shows_an_example_and_no_way_to_give_a_password()
    {
        var help = (await Shell.RunAsync("relay", "--help")).Data;

        help.Should().Contain("Exemple : insconf relay --target").And.Contain("--i-understand-that-this-calls-the-production-insi-with-real-patients").And.NotContain("--password ");
    }

    [Fact]
    public async Task A_run_goes_through_the_relay_and_says_so()
    {
        var config = Write(
            "relais.yaml",
            $"target: {_cnda.CertificateAddress}\nca: '{Chain}'\ncertificate: '{Path.Combine(SharedPki.Folder, "clients", "INSI-MANU.p12")}'\npassword-file: '{Write("p.txt", "insconf")}'\n");

        var spoken = await _shell.RunFeatureAsync("cnda/recherche-avec-traits.feature", "--insi", "relay", "--relay-config", config);

        spoken.ExitCode.Should().Be(0, spoken.Talk + spoken.Data);
        _cnda.Journal.Exchanges().Should().NotBeEmpty();
        (await File.ReadAllTextAsync(_shell.PathOf("reports/result.json"), Cancellation)).Should().Contain($"vers {_cnda.CertificateAddress.Authority}").And.Contain("(ENV-01)");
    }

    [Fact]
    public async Task A_run_whose_relay_does_not_reach_the_service_stops_before_the_first_scenario()
    {
        var config = Write(
            "relais.yaml",
            $"target: https://127.0.0.1:{ClosedPort()}/lps\ncertificate: '{Path.Combine(SharedPki.Folder, "clients", "INSI-MANU.p12")}'\npassword-file: '{Write("p.txt", "insconf")}'\n");

        var spoken = await _shell.RunFeatureAsync("cnda/recherche-avec-traits.feature", "--insi", "relay", "--relay-config", config);

        spoken.ExitCode.Should().Be(3);
        spoken.Talk.Should().Contain("DÉFAUT     DOC-NET-01  La connexion est refusée").And.Contain("1 défaut d'installation");
    }

    [Theory]
    [InlineData("--insi relay", "--insi relay a besoin des réglages du relais : --relay-config FICHIER")]
    [InlineData("--insi réel", "--insi attend simulator ou relay, reçu « réel ».")]
    [InlineData("--relay-config relais.yaml", "--relay-config ne sert qu'avec --insi relay.")]
    public async Task A_run_that_is_not_set_up_is_one_clear_error(string arguments, string message)
    {
        var spoken = await _shell.RunFeatureAsync("cnda/recherche-avec-traits.feature", arguments.Split(' '));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().StartWith(message);
    }

    private string Write(string name, string text)
    {
        var path = _shell.PathOf(name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<(string Talk, T Seen)> CallAsync<T>(string[] arguments, Func<HttpClient, JsonElement, Task<T>> see)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var talk = new StringWriter();
        var ready = _shell.PathOf($"ready-{Guid.NewGuid():N}.json");
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(ready)!);
        var appeared = new TaskCompletionSource();
        watcher.Renamed += (_, _) => appeared.TrySetResult();
        watcher.EnableRaisingEvents = true;

        var relaying = CommandLine.RunAsync(["relay", "--pki", SharedPki.Folder, "--ready-file", ready, .. arguments], new Terminal(TextWriter.Null, talk, false), stop.Token);
        await Task.WhenAny(appeared.Task, relaying).WaitAsync(Cancellation);
        appeared.Task.IsCompleted.Should().BeTrue(talk.ToString());
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(Chain);
        using var own = _cnda.Pki.OpenClient(ClientCertificateFile.Auto);
        using var product = new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = policy, ClientCertificates = [own] } });
        var readyText = await File.ReadAllTextAsync(ready, Cancellation);
        var seen = await see(product, JsonDocument.Parse(readyText).RootElement);
        await stop.CancelAsync();
        (await relaying).Should().Be(0, talk.ToString());
        return (talk + readyText, seen);
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient product, JsonElement ready)
    {
        using var body = new StringContent("<a/>");
        using var answer = await product.PostAsync(new Uri(ready.GetProperty("insi").GetProperty("certificate").GetString()!), body, Cancellation);
        return answer.StatusCode;
    }

    /// <summary>What the product receives, what the API shows, what the support bundle holds.</summary>
    private static async Task<string> SeeAllAsync(HttpClient product, JsonElement ready)
    {
        var all = new StringBuilder();
        using var body = new StringContent("<a/>");
        using var answer = await product.PostAsync(new Uri(ready.GetProperty("insi").GetProperty("certificate").GetString()!), body, Cancellation);
        all.Append(answer).Append(await answer.Content.ReadAsStringAsync(Cancellation));
        var api = ready.GetProperty("api").GetString();
        using var http = new HttpClient();
        foreach (var route in (string[])["exchanges", "exchanges/1", "connection-failures"])
            all.Append(await http.GetStringAsync($"{api}/{route}", Cancellation));
        using var bundle = await http.PostAsJsonAsync($"{api}/support-bundle", new { context = "Essai." }, Cancellation);
        await using var archive = new ZipArchive(await bundle.Content.ReadAsStreamAsync(Cancellation));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Cancellation));
            all.Append(await reader.ReadToEndAsync(Cancellation));
        }

        return all.ToString();
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
