using System.Globalization;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Cards.Pcsc;
using InsConformance.Cli.Output;
using InsConformance.Simulator;
using InsConformance.Simulator.Answering;

namespace InsConformance.Cli.Tests;

/// <summary><c>insconf run --cards readers</c>, through PC/SC, in the virtual readers of a pcscd.</summary>
[Collection<PcscdPrograms>]
public sealed class RunCardsTests(PcscdService service) : IDisposable
{
    private readonly Shell _shell = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Scenarios_pass_with_the_cards_that_are_in_the_readers_and_one_is_set_aside_whose_card_nobody_has()
    {
        await using var cards = await PluggedCards.InAsync(service);

        var passed = await _shell.RunFeatureAsync("parcours/carte-vitale.feature", "--cards", "readers");
        using var skipping = new StringReader("je cherche la carte\npasser\npasser\n");
        var skipped = await Shell.RunAsync(
            skipping, "run", "--feature", Path.Combine(AppContext.BaseDirectory, "features", "cnda", "carte-de-professionnel.feature"), "--tags", "@I3", "--pki", SharedPki.Folder, "--out", _shell.PathOf("skipped"), "--cards", "readers");

        passed.ExitCode.Should().Be(0, passed.Data + passed.Talk);
        passed.Talk.Should().Contain("Carte du professionnel : lecteur « Virtual PCD 00 00 ». Carte Vitale : lecteur « Virtual PCD 00 01 ».");
        skipped.Talk.Should().Contain("▶ La carte du lecteur « Virtual PCD 00 00 » n'est pas celle qui est attendue : c'est une carte CPS, au nom de ALAIN GENE RPPS")
            .And.Contain("Il suffit de déplacer la carte");
        skipped.Data.Should().Contain("La carte « cpe-nominative » n'a pas été présentée dans le lecteur « Virtual PCD 00 00 » : l'opérateur a laissé ce scénario de côté.");
    }

    [Fact]
    public async Task A_software_behind_an_adapter_reads_the_same_readers()
    {
        await using var cards = await PluggedCards.InAsync(service);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await using var talk = new LineWriter();
        var serving = CommandLine.RunAsync(["sut", "serve"], new Terminal(TextWriter.Null, talk, IsInteractive: false), stop.Token);
        var adapter = (await talk.ReadLineAsync())["Adaptateur prêt : --sut ".Length..];

        var readers = await _shell.RunFeatureAsync("parcours/carte-vitale.feature", "--sut", adapter, "--cards", "readers");
        var none = await _shell.RunFeatureAsync("parcours/carte-vitale.feature", "--sut", adapter);
        await stop.CancelAsync();
        await serving;

        readers.ExitCode.Should().Be(0, readers.Data + readers.Talk);
        none.ExitCode.Should().Be(4, none.Data);
        (await File.ReadAllTextAsync(_shell.PathOf("reports/result.json"), Cancel)).Should().Contain("Avec --cards readers, il emploie ceux de la machine.");
    }

    [Fact]
    public async Task Card_mode_goes_through_the_relay_when_the_cards_are_in_readers()
    {
        await using var cards = await PluggedCards.InAsync(service);
        await using var cnda = await InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = new DirectoryInfo(SharedPki.Folder) }, TimeProvider.System, Cancel);
        var config = _shell.PathOf("relais.yaml");
        await File.WriteAllTextAsync(config, $"card-target: {cnda.CardAddress}\nca: '{Path.Combine(SharedPki.Folder, "ca", "chain.pem")}'\n", Cancel);

        var played = await _shell.RunFeatureAsync("parcours/carte-vitale.feature", "--insi", "relay", "--relay-config", config, "--cards", "readers");

        played.ExitCode.Should().Be(0, played.Data + played.Talk);
        cnda.Journal.Exchanges().Should().NotBeEmpty().And.OnlyContain(exchange => exchange.Mode == AccessMode.Card);
    }

    [Fact]
    public async Task The_bench_moves_virtual_cards_itself_in_the_virtual_readers_of_the_machine()
    {
        var port = (await service.StartedAsync()).FirstPort.ToString(CultureInfo.InvariantCulture);

        var played = await _shell.RunFeatureAsync("cnda/recherche-avec-carte-vitale.feature", "--tags", "@CNDA-1.01 or @CNDA-1.03", "--cards", "served", "--driver-port", port);

        played.ExitCode.Should().Be(0, played.Data + played.Talk);
        played.Talk.Should().NotContain("Insérez");
    }

    [Fact]
    public async Task A_driver_that_takes_no_card_is_a_fault_of_the_set_up_said_before_the_first_scenario()
    {
        await service.StartedAsync();

        var played = await _shell.RunFeatureAsync("parcours/carte-vitale.feature", "--cards", "served", "--driver-port", "1", "--card-seconds", "1");

        played.ExitCode.Should().Be(3);
        played.Talk.Should().Contain("Vérifier que pcscd fonctionne, que --driver-port est le port de ce lecteur");
    }

    [Fact]
    public async Task A_person_is_told_of_the_readers_and_asked_what_her_software_shows_of_the_cards()
    {
        await using var cards = await PluggedCards.InAsync(service);
        var feature = _shell.PathOf("bénéficiaires.feature");
        await File.WriteAllTextAsync(
            feature,
            """
            # language: fr
            @CNDA-1.01 @basis-secondary
            Fonctionnalité: Lire une carte

              Scénario: La carte propose tous ses bénéficiaires
                Étant donné un poste en mode carte
                Et l'utilisateur identifié par la carte "cps-medecin"
                Et la carte "vitale-insi-01" dans le lecteur Vitale
                Quand l'utilisateur lit la carte Vitale
                Alors le choix proposé est:
                  | bénéficiaire       |
                  | RUTH DE VINCI      |
                  | DONATELLO DE VINCI |
                  | RAPHAEL DE VINCI   |
                  | LEONARDO DE VINCI  |

            """,
            Cancel);
        string[] typed =
        [
            "fait", "fait", "fait", // the scenario, the card mode, the user
            "fait", "", "fait", "", "CABINET DR GENE", "HOPITAL GENERIQUE", "", "fait", "", // the card of the professional, its code, the activity
            "fait", "", "fait", "RUTH;DE VINCI", "DONATELLO ; DE VINCI", "RAPHAEL DE VINCI", "LEONARDO;DE VINCI", "", // the carte Vitale, its beneficiaries
        ];

        var spoken = await Shell.RunAsync(
            new StringReader(string.Concat(typed.Select(line => line + "\n"))),
            "run", "--sut", "observe", "--operator", "Claire MARTIN", "--feature", feature, "--pki", SharedPki.Folder, "--out", _shell.PathOf("reports"), "--cards", "readers");

        spoken.ExitCode.Should().Be(0, spoken.Data + spoken.Talk);
        spoken.Talk.Should().Contain("    lecteur du professionnel : Virtual PCD 00 00\n    lecteur Vitale : Virtual PCD 00 01\n")
            .And.NotContain("Insérez", "both cards are there already").And.Contain("✓ réussi (1/1)");
    }

    [Fact]
    public async Task Wrong_choices_are_refused() =>
        (await Shell.RunAsync("run", "--cards", "réelles")).Talk.Should().Contain("--cards attend virtual, readers ou served.");

    [Theory]
    [InlineData("--own-cards nulle-part.yaml", "--own-cards va avec --cards readers")]
    [InlineData("--cards readers --own-cards nulle-part.yaml", "--own-cards « nulle-part.yaml » ne se lit pas")]
    public async Task Cards_of_the_editor_that_cannot_be_had_are_one_clear_error(string arguments, string words)
    {
        var spoken = await Shell.RunAsync(["run", .. arguments.Split(' ')]);

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().StartWith(words);
    }

    [Theory]
    [InlineData(null, null, "A", "B")]
    [InlineData(null, "a", "B", "A")]
    [InlineData("b", null, "B", "A")]
    [InlineData("c", "b", "C", "B")]
    public void Readers_are_found_by_a_part_of_their_names(string? professional, string? vitale, string expected, string other)
    {
        var pair = ReaderPair.Find([Empty("A"), Empty("B"), Empty("C")], new ReaderWish(professional, vitale), out var problem);

        problem.Should().BeNull();
        pair.Should().Be(new ReaderPair(expected, other));
    }

    [Theory]
    [InlineData("x", null, "Aucun lecteur ne s'appelle « x ». Lecteurs branchés : A, B.")]
    [InlineData(null, "y", "Aucun lecteur ne s'appelle « y ». Lecteurs branchés : A, B.")]
    public void Readers_that_are_not_plugged_in_are_named(string? professional, string? vitale, string message)
    {
        ReaderPair.Find([Empty("A"), Empty("B")], new ReaderWish(professional, vitale), out var problem).Should().BeNull();

        problem.Should().Be(message);
    }

    [Fact]
    public void One_reader_is_not_enough()
    {
        ReaderPair.Find([Empty("A")], new ReaderWish(null, null), out var problem).Should().BeNull();

        problem.Should().Contain("deux lecteurs").And.Contain("seul « A » est branché");
    }

    public void Dispose() => _shell.Dispose();

    private static ReaderStatus Empty(string name) => new(name, ReaderState.Empty, default);
}
