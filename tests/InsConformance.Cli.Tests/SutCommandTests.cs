using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using InsConformance.Campaign.Attachments.Serving;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Sut;

namespace InsConformance.Cli.Tests;

public sealed class SutCommandTests : IDisposable
{
    private static readonly string MandatoryTraits = Path.Combine("creation", "traits-obligatoires.feature");

    private readonly Shell _shell = new();

    [Fact]
    public async Task A_software_behind_an_adapter_is_examined_and_named()
    {
        await using var adapter = await ServeAsync();

        var spoken = await _shell.RunFeatureAsync(MandatoryTraits, "--sut", adapter.Address.AbsoluteUri);

        spoken.ExitCode.Should().Be(0, spoken.Talk);
        using var result = JsonDocument.Parse(await File.ReadAllTextAsync(_shell.PathOf("reports/result.json"), TestContext.Current.CancellationToken));
        result.RootElement.GetProperty("run").GetProperty("sut").GetString().Should().StartWith("moteur de référence");
    }

    [Fact]
    public async Task What_was_said_to_the_adapter_is_kept_without_the_key()
    {
        await using var adapter = await ServeAsync();

        await _shell.RunFeatureAsync(MandatoryTraits, "--sut", adapter.Address.AbsoluteUri);

        var messages = await File.ReadAllTextAsync(_shell.PathOf("reports/messages.ndjson"), TestContext.Current.CancellationToken);
        messages.Should().Contain("text/x.insconformance.adapter+plain").And.Contain("→ createIdentity").And.NotContain("PRIVATE KEY");
    }

    [Fact]
    public async Task Nobody_at_the_address_is_one_line_and_3()
    {
        var spoken = await _shell.RunFeatureAsync(MandatoryTraits, "--sut", Nowhere());

        spoken.ExitCode.Should().Be(3);
        spoken.Talk.Should().StartWith("Rien n'écoute à l'adresse http://127.0.0.1:");
    }

    [Fact]
    public async Task A_script_that_is_not_there_is_one_line_and_2()
    {
        var spoken = await _shell.RunFeatureAsync(MandatoryTraits, "--sut", "script:nulle-part.sh");

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().StartWith("--sut script:nulle-part.sh : aucun fichier à cet endroit.");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("NaN")]
    [InlineData("4000")]
    public async Task A_time_that_means_nothing_is_wrong_use(string seconds) =>
        (await Shell.RunAsync("run", "--sut-timeout", seconds)).ExitCode.Should().Be(2);

    [Fact]
    public async Task An_adapter_that_is_ready_has_nothing_said_against_it()
    {
        await using var adapter = await ServeAsync(SutCapability.CreateIdentities, SutCapability.SearchIdentities, SutCapability.InsiByTraits);

        var spoken = await Shell.RunAsync("sut", "check", adapter.Address.AbsoluteUri, "--pki", SharedPki.Folder);

        spoken.Data.Should().StartWith("moteur de référence 1.0, contrat 1.0 : 3 capacités présentes, ");
        if (spoken.ExitCode != 0)
            spoken.Data.Split("✗ ").Skip(1).Should().OnlyContain(finding => finding.StartsWith("ADA-13", StringComparison.Ordinal), "only a machine that is overloaded makes it slow");
    }

    [Fact]
    public async Task An_adapter_that_is_not_gives_3_with_the_cause_and_the_remedy()
    {
        var spoken = await Shell.RunAsync("sut", "check", Nowhere(), "--pki", SharedPki.Folder, "--format", "json");

        spoken.ExitCode.Should().Be(3);
        using var report = JsonDocument.Parse(spoken.Data);
        report.RootElement.GetProperty("ready").GetBoolean().Should().BeFalse();
        var finding = report.RootElement.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.GetProperty("code").GetString().Should().Be("ADA-01");
        finding.GetProperty("cause").GetString().Should().StartWith("Rien n'écoute");
        finding.GetProperty("remedy").GetString().Should().StartWith("Démarrer l'adaptateur");
    }

    public void Dispose() => _shell.Dispose();

    /// <summary>Serves the reference engine, which then declares these capabilities only; all of them when none is given.</summary>
    private static Task<SutHost> ServeAsync(params SutCapability[] only)
    {
        var left = only.Length == 0 ? [] : Enum.GetValues<SutCapability>().Except(only);
        var capabilities = left.Aggregate(SutCapabilities.All, (all, one) => all.Without(one, "Hors de cet essai."));
        var attachment = new ReferenceEngineAttachment(TimeProvider.System) { Description = new SutDescription("moteur de référence", "1.0", capabilities) };
        return SutHost.StartAsync(new SutServer(attachment), 0, null, TestContext.Current.CancellationToken);
    }

    private static string Nowhere()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
