using System.Globalization;
using System.Text;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Cli.Tests;

/// <summary><c>run --sut observe</c>: a robot behind a pipe answers what a person would type.</summary>
public sealed class ObserveCommandTests : IDisposable
{
    private const string Feature =
        """
        # language: fr
        @INS-22.1 @regle-20 @basis-official
        Fonctionnalité: Créer une identité

          Scénario: L'identité créée est provisoire
            Quand l'utilisateur crée l'identité "NESSI RUTH"
            Alors le statut de confiance est "Identité provisoire"

          Scénario: La création est impossible sans le sexe
            Quand l'utilisateur crée l'identité "NESSI RUTH" sans le sexe
            Alors la création est refusée
            Et le refus porte sur le sexe
        """;

    private readonly Shell _shell = new();

    public ObserveCommandTests()
    {
        Directory.CreateDirectory(_shell.PathOf("features"));
        File.WriteAllText(_shell.PathOf("features/creation.feature"), Feature);
        File.WriteAllBytes(_shell.PathOf("ecran.png"), [0x89, 0x50, 0x4E, 0x47]);
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_person_plays_the_scenarios_and_the_report_says_who_attests()
    {
        var spoken = await ObserveAsync(
            "prêt", "fait", // the scenario, the user
            "fait", "", // the creation
            $"capture {_shell.PathOf("ecran.png")}", "note poste 3", "f", "", "1", // the status, by its number
            "prêt", "refusé", "Le sexe est obligatoire.", "sexe", "");

        spoken.ExitCode.Should().Be(0, spoken.Talk);
        spoken.Data.Should().Contain("Scénarios qui reposent sur l'attestation d'une personne, et non sur une preuve automatique : 2.");
        spoken.Talk.Should().Contain("En tant que Camille LAURENT, créez une identité avec ces traits")
            .And.Contain("    nom de naissance : NESSI")
            .And.Contain("✓ réussi (1/2)  L'identité créée est provisoire");
        var scenario = (await ResultAsync()).Scenarios[0];
        scenario.Attestations.Should().OnlyContain(attestation => attestation.By == "Claire MARTIN");
        scenario.Attestations[^1].Note.Should().Be("poste 3");
        scenario.Attestations[^1].Screenshots.Should().ContainSingle().Which.File.Should().Be("captures/0f4636c78f65d363.png");
        (await File.ReadAllTextAsync(_shell.PathOf("reports/report.html"), TestContext.Current.CancellationToken)).Should().Contain("par Claire MARTIN le ").And.Contain("data:image/png;base64,iVBORw==");
    }

    [Fact]
    public async Task A_status_that_is_not_the_right_one_is_a_failure()
    {
        var spoken = await ObserveAsync("prêt", "fait", "fait", "", "fait", "", "Identité validée", "fin");

        spoken.ExitCode.Should().Be(1);
        spoken.Talk.Should().Contain("✗ échec (1/2)").And.Contain("Attendu : Identité provisoire. Observé : Identité validée.");
    }

    [Fact]
    public async Task The_end_of_the_input_ends_the_session_which_goes_on_later()
    {
        var first = await ObserveAsync("prêt", "fait", "fait", "", "fait", "", "1");
        var second = await ObserveAsync(["--resume"], "prêt", "fait", "refusé", "Sexe ?", "sexe", "");

        first.ExitCode.Should().Be(3, "what was not played leaves the campaign without a verdict");
        first.Talk.Should().Contain("Fin de la saisie : ce scénario sera proposé à la reprise.");
        second.ExitCode.Should().Be(0, second.Talk);
        second.Talk.Should().Contain("2 scénarios, dont 1 déjà jugés.").And.NotContain("NESSI\n    1er prénom de naissance : RUTH\n    date de naissance : 14/07/1977\n    sexe : F");
    }

    [Fact]
    public async Task An_input_that_ends_in_the_middle_of_a_question_keeps_what_was_graded_and_proposes_the_rest()
    {
        var spoken = await ObserveAsync("prêt", "fait", "fait", "", "fait", "", "1", "prêt", "refusé");

        spoken.ExitCode.Should().Be(3);
        (await ResultAsync()).Scenarios.Take(2).Select(scenario => scenario.Outcome).Should().Equal(Outcome.Passed, Outcome.NotExecuted);
        (await File.ReadAllLinesAsync(_shell.PathOf("reports/progress.ndjson"), TestContext.Current.CancellationToken)).Should().Contain(line => line.Contains("identité créée est provisoire"));
    }

    /// <summary>The program itself, in a process of its own. The signal is TERM, that of a job that is stopped: what a shell starts in the background is deaf to INT, that of Ctrl-C.</summary>
    [Fact]
    public async Task Interrupted_in_the_middle_of_a_question_it_leaves_readable_reports_and_goes_on_later()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program is stopped by a signal of POSIX.");
        using var program = BuiltProgram.Start(Arguments([]));
        await program.StandardInput.WriteAsync("prêt\nfait\nfait\n\nfait\n\n1\nprêt\n".AsMemory(), TestContext.Current.CancellationToken);
        await program.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await ReadUntilAsync(program.StandardError, said => said.EndsWith("> ") && said.Split("créez une identité").Length > 2);

        await new OutsideTool("sh", "a POSIX shell").RunAsync(["-c", $"kill -TERM {program.Id.ToString(CultureInfo.InvariantCulture)}"], "", TestContext.Current.CancellationToken);
        var said = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        var left = (await ResultAsync()).Scenarios.Take(2).Select(scenario => scenario.Outcome).ToList();
        var second = await ObserveAsync(["--resume"], "prêt", "fait", "refusé", "Sexe ?", "sexe", "");

        program.ExitCode.Should().Be(3, said);
        said.Should().Contain("La campagne a été interrompue : ce qui suit est partiel.").And.Contain("report.html").And.Contain("junit.xml");
        left.Should().Equal(Outcome.Passed, Outcome.NotExecuted);
        second.ExitCode.Should().Be(0, second.Talk);
        second.Talk.Should().Contain("2 scénarios, dont 1 déjà jugés.");
    }

    [Fact]
    public async Task Wrong_answers_are_asked_again()
    {
        var spoken = await ObserveAsync("bonjour", "aide", "capture nulle-part.png", "prêt", "fait", "fait", "", "fait", "", "7", "1", "passer plus tard");

        spoken.Talk.Should().Contain("« bonjour » n'est pas une réponse ici. Tapez « aide ».")
            .And.Contain("le logiciel a refusé : c'est une réponse, souvent la bonne")
            .And.Contain("Aucun fichier « nulle-part.png ».")
            .And.Contain("« 7 » n'est pas un choix : donnez un numéro de 1 à 4, ou le texte.")
            .And.Contain("Passé par Claire MARTIN : plus tard.");
    }

    [Fact]
    public async Task Worked_freely_a_software_that_sends_nothing_executes_nothing()
    {
        var spoken = await ObserveAsync(["--free"], "fin");

        spoken.ExitCode.Should().Be(4);
        spoken.Talk.Should().Contain("Travaillez librement").And.Contain("0 scénarios du plan se reconnaissent à leur trafic");
        (await ResultAsync()).Scenarios.Should().OnlyContain(scenario => scenario.Reason == "Le trafic de cette session ne montre pas ce scénario, et personne ne l'a annoncé.");
    }

    [Fact]
    public async Task Worked_freely_a_test_is_announced_by_the_number_that_the_list_gives_it()
    {
        var spoken = await ObserveAsync(
            ["--free"],
            "essai", "essai 9.99", "essai 1",
            "prêt", "fait", "fait", "", "fait", "", "1",
            "fin");

        spoken.Talk.Should().Contain("[fait, essai, passer, fin, capture, note, aide]")
            .And.Contain("  (Lequel ?\n    essai 1 : L'identité créée est provisoire\n    essai 2 : La création est impossible sans le sexe)")
            .And.Contain("Aucun scénario du plan ne s'appelle « 9.99 »")
            .And.Contain("✓ réussi (1/2)  L'identité créée est provisoire");
        (await ResultAsync()).Scenarios.Select(scenario => scenario.Outcome).Should().Equal(Outcome.Passed, Outcome.NotExecuted);
    }

    [Fact]
    public async Task Nobody_to_attest_or_nothing_to_resume_is_wrong_use()
    {
        var anonymous = await Shell.RunAsync("run", "--sut", "observe", "--feature", _shell.PathOf("features"), "--out", _shell.PathOf("reports"), "--pki", SharedPki.Folder);
        var nothing = await ObserveAsync(["--resume", "--out", _shell.PathOf("neuf")], []);
        var driven = await Shell.RunAsync("run", "--resume", "--feature", _shell.PathOf("features"), "--out", _shell.PathOf("reports"), "--pki", SharedPki.Folder);

        anonymous.ExitCode.Should().Be(2);
        anonymous.Talk.Should().Contain("Personne n'atteste : donner un nom avec --operator, ou au clavier.");
        nothing.ExitCode.Should().Be(2);
        nothing.Talk.Should().Contain("Rien à reprendre");
        driven.ExitCode.Should().Be(2);
        driven.Talk.Should().Contain("--resume reprend une campagne observée");
    }

    private Task<Spoken> ObserveAsync(params string[] typed) => ObserveAsync([], typed);

    private Task<Spoken> ObserveAsync(string[] more, params string[] typed) => Shell.RunAsync(new StringReader(string.Concat(typed.Select(line => line + "\n"))), Arguments(more));

    private string[] Arguments(string[] more) =>
    [
        "run", "--sut", "observe", "--operator", "Claire MARTIN", "--feature", _shell.PathOf("features"), "--pki", SharedPki.Folder,
        .. more.Contains("--out") ? (string[])[] : ["--out", _shell.PathOf("reports")], .. more,
    ];

    private static async Task ReadUntilAsync(StreamReader reader, Func<string, bool> isThere)
    {
        var (said, one) = (new StringBuilder(), new char[1]);
        while (!isThere(said.ToString()))
        {
            if (await reader.ReadAsync(one, TestContext.Current.CancellationToken) == 0)
                throw new InvalidOperationException($"The program ended: {said}");
            said.Append(one[0]);
        }
    }

    private async Task<RunResult> ResultAsync()
    {
        await using var stream = File.OpenRead(_shell.PathOf("reports/result.json"));
        return await ResultJson.ReadAsync(stream, TestContext.Current.CancellationToken);
    }
}
