using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace InsConformance.Cli.Tests;

public sealed class RunCommandTests : IDisposable
{
    private static readonly string MandatoryTraits = Path.Combine("creation", "traits-obligatoires.feature");

    private readonly Shell _shell = new();

    [Fact]
    public async Task A_conformant_software_gives_0_and_every_report()
    {
        var spoken = await _shell.RunFeatureAsync(MandatoryTraits);

        spoken.ExitCode.Should().Be(0, spoken.Talk);
        spoken.Data.Should().StartWith("✓ Tout ce qui a été contrôlé est conforme");
        Directory.GetFiles(_shell.PathOf("reports")).Select(Path.GetFileName)
            .Should().BeEquivalentTo("result.json", "report.html", "junit.xml", "messages.ndjson");
    }

    [Fact]
    public async Task A_rule_switched_off_gives_1_and_the_finding_of_that_rule()
    {
        var spoken = await _shell.RunFeatureAsync(MandatoryTraits, "--switch-off", "MandatoryBirthName");

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("ÉCHEC  La création est impossible sans le nom de naissance").And.Contain("INS-11.1  (doit ; source officielle)");
        spoken.Data.Split("ÉCHEC").Should().HaveCount(2, "only the scenario of that rule fails");
    }

    [Fact]
    public async Task With_json_the_result_alone_is_on_standard_output()
    {
        var spoken = await _shell.RunFeatureAsync(MandatoryTraits, "--format", "json");

        JsonDocument.Parse(spoken.Data).RootElement.GetProperty("verdict").GetString().Should().Be("passed");
        spoken.Talk.Should().Contain("Tout ce qui a été contrôlé est conforme");
    }

    [Fact]
    public async Task In_English_the_frame_is_English()
    {
        var spoken = await _shell.RunFeatureAsync(MandatoryTraits, "--lang", "en");

        spoken.Data.Should().StartWith("✓ Everything that was checked conforms");
        (await File.ReadAllTextAsync(_shell.PathOf("reports/report.html"), TestContext.Current.CancellationToken)).Should().Contain("<html lang=\"en\">");
    }

    [Fact]
    public async Task A_software_that_cannot_be_reached_so_is_one_line_and_2()
    {
        var spoken = await _shell.RunFeatureAsync(MandatoryTraits, "--sut", "ftp://poste");

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().StartWith("--sut ne connaît pas « ftp://poste ».");
    }

    [Fact]
    public async Task The_messages_of_the_run_are_complete()
    {
        await _shell.RunFeatureAsync(MandatoryTraits);

        var kinds = (await File.ReadAllLinesAsync(_shell.PathOf("reports/messages.ndjson"), TestContext.Current.CancellationToken))
            .Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Single().Name)
            .ToList();
        kinds[0].Should().Be("meta");
        kinds[^1].Should().Be("testRunFinished");
        kinds.Should().Contain(["source", "gherkinDocument", "pickle", "testCase", "testStepFinished"]);
    }

    [Theory]
    [InlineData("--tags", "@inconnue", "Aucun scénario ne porte @inconnue.*")]
    [InlineData("--tags", "@INS-11 and", "L'expression d'étiquettes « @INS-11 and » n'est pas correcte : *")]
    [InlineData("--tags", "@INS-11 and not @regle-5", "Aucun scénario ne répond à la sélection « *")]
    [InlineData("--switch-off", "Rien", "Le moteur de référence n'a pas de règle « Rien ». Ses règles : *MandatoryBirthName*")]
    [InlineData("--parallel", "0", "--parallel attend un nombre de 1 à 256.*")]
    [InlineData("--certificate-port", "70000", "--certificate-port attend un nombre de 0 à 65535.*")]
    [InlineData("--feature", "nulle-part", "Le chemin « nulle-part » n'existe pas. *")]
    public async Task What_was_asked_wrongly_gives_2_and_one_clear_error(string option, string value, string message)
    {
        var spoken = await _shell.RunFeatureAsync(MandatoryTraits, option, value);

        spoken.ExitCode.Should().Be(2);
        spoken.Data.Should().BeEmpty();
        spoken.Talk.Should().Match(message).And.NotContain("   at ");
        Directory.Exists(_shell.PathOf("reports")).Should().BeFalse("nothing ran");
    }

    [Fact]
    public async Task Broken_feature_files_give_2_with_every_error_and_its_place()
    {
        var folder = Directory.CreateDirectory(_shell.PathOf("broken"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "one.feature"), "# language: fr\nFonctionnalité: f\n  Scénario: s\n    Quand il pleut\n    Hier il a plu\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "two.feature"), "n'importe quoi\n", TestContext.Current.CancellationToken);

        var spoken = await Shell.RunAsync("run", "--feature", folder.FullName, "--out", _shell.PathOf("reports"), "--pki", SharedPki.Folder);

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain("one.feature").And.Contain("(5:5): expected: ").And.Contain("two.feature").And.Contain("(1:1): expected: ");
    }

    [Fact]
    public async Task A_busy_port_gives_3_and_says_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var spoken = await _shell.RunFeatureAsync(MandatoryTraits, "--certificate-port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));

        spoken.ExitCode.Should().Be(3);
        spoken.Talk.Should().Contain($"127.0.0.1:{port}").And.Contain("0 : n'importe quel port libre").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_reports_folder_that_cannot_be_written_gives_3()
    {
        var file = _shell.PathOf("a-file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var spoken = await Shell.RunAsync("run", "--out", Path.Combine(file, "reports"), "--pki", SharedPki.Folder);

        spoken.ExitCode.Should().Be(3);
        spoken.Talk.Should().Contain("DOC-DIR-01").And.Contain("Le dossier des rapports « ").And.Contain("--out");
    }

    public void Dispose() => _shell.Dispose();
}
