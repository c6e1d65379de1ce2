using System.Text.Json;

namespace InsConformance.Cli.Tests;

public sealed class PlanCommandTests : IDisposable
{
    private const string Receiver = """
        logiciel: Visionneuse
        version: "2"
        profil: non-referentiel
        roles: [imprimeur]
        guide: [v2]
        """;

    private readonly Shell _shell = new();

    [Fact]
    public async Task Coverage_of_the_shipped_plan_is_complete()
    {
        var spoken = await Shell.RunAsync("plan", "coverage");

        spoken.ExitCode.Should().Be(0, spoken.Data);
        spoken.Data.Should().Contain("Exigences DMN, chapitre INS").And.EndWith("Chaque exigence a sa réponse.\n");
    }

    [Fact]
    public async Task Coverage_of_fewer_scenarios_is_not_and_gives_1()
    {
        var spoken = await Shell.RunAsync("plan", "coverage", "--feature", Feature("creation"));

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("INS-7.1          sans réponse :");
    }

    [Fact]
    public async Task Coverage_is_written_for_programs_and_as_a_page()
    {
        var json = JsonDocument.Parse((await Shell.RunAsync("plan", "coverage", "--format", "json")).Data).RootElement;
        var page = (await Shell.RunAsync("plan", "coverage", "--format", "html")).Data;

        json.GetProperty("complete").GetBoolean().Should().BeTrue();
        json.GetProperty("counts").GetProperty("missing").GetInt32().Should().Be(0);
        System.Net.WebUtility.HtmlDecode(page).Should().Contain("Chaque exigence a sa réponse");
        page.Should().StartWith("<!DOCTYPE html>").And.Contain("<code>INS-32.1</code>");
    }

    [Fact]
    public async Task A_declaration_excludes_with_its_reason()
    {
        var spoken = await Shell.RunAsync("plan", "list", "--declaration", Declaration(Receiver));

        spoken.ExitCode.Should().Be(0, spoken.Talk);
        spoken.Data.Should().Contain("non applicable : Profil : concerne referentiel, que la déclaration ne retient pas.");
    }

    [Theory]
    [InlineData("", "est vide")]
    [InlineData("logiciel: X\ninconnu: 1", "n'est pas correcte, ligne 2 : la clé « inconnu » n'existe pas ; clés admises : logiciel, version, editeur, profil,")]
    [InlineData("logiciel: X\nlogiciel: Y", "n'est pas correcte, ligne 2 : la clé « logiciel » figure deux fois.")]
    [InlineData("logiciel: X\nroles: imprimeur", "n'est pas correcte, ligne 2 : une valeur n'a pas la forme attendue ; une liste s'écrit entre crochets")]
    [InlineData("logiciel:", "n'est pas correcte, ligne 1 : une clé n'a pas de valeur.")]
    [InlineData("logiciel: X\n  roles: [", "n'est pas correcte, ligne 2 : ce n'est pas du YAML (")]
    [InlineData("logiciel: X\nversion: 1\nprofil: referentiel\nroles: [recepteur-hl7]\nguide: [v2]", "le rôle « recepteur-hl7 » demande le format « hl7v2 »")]
    public async Task A_declaration_that_cannot_serve_is_an_error_and_not_an_empty_success(string yaml, string message)
    {
        var spoken = await Shell.RunAsync("plan", "list", "--declaration", Declaration(yaml));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain(message);
    }

    [Fact]
    public async Task A_run_that_the_declaration_empties_is_refused()
    {
        var spoken = await _shell.RunFeatureAsync(Path.Combine("creation", "traits-obligatoires.feature"), "--declaration", Declaration(Receiver));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain("La déclaration de « Visionneuse » écarte les");
    }

    [Fact]
    public async Task A_run_prints_the_declaration_and_the_reason_of_each_exclusion()
    {
        var spoken = await _shell.RunFeatureAsync("creation", "--declaration", Declaration(Receiver));

        spoken.ExitCode.Should().Be(0, spoken.Talk + spoken.Data);
        var result = JsonDocument.Parse(await File.ReadAllTextAsync(_shell.PathOf("reports/result.json"), TestContext.Current.CancellationToken)).RootElement;
        result.GetProperty("plan").GetProperty("declaration")[0].GetString().Should().Be("Logiciel : Visionneuse 2");
        result.GetProperty("scenarios").EnumerateArray().Where(scenario => scenario.GetProperty("outcome").GetString() == "not-applicable")
            .Should().NotBeEmpty().And.OnlyContain(scenario => scenario.GetProperty("reason").GetString()!.EndsWith("que la déclaration ne retient pas."));
        (await File.ReadAllTextAsync(_shell.PathOf("reports/report.html"), TestContext.Current.CancellationToken)).Should().Contain("Profil : non-referentiel");
    }

    [Fact]
    public async Task Two_plans_are_compared()
    {
        var plan = _shell.PathOf("plan.json");
        await File.WriteAllTextAsync(plan, (await Shell.RunAsync("plan", "list", "--format", "json")).Data, TestContext.Current.CancellationToken);

        (await Shell.RunAsync("plan", "diff", plan)).Data.Should().Be("Les deux plans demandent la même chose.\n");
        (await Shell.RunAsync("plan", "diff", plan, "--feature", Feature("creation"))).Data.Should().Contain("- Rechercher une identité déjà connue / ");
    }

    [Fact]
    public async Task A_file_that_is_no_plan_is_refused()
    {
        var spoken = await Shell.RunAsync("plan", "diff", Declaration("x"));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain("Un plan s'écrit par « insconf plan list --format json ».");
    }

    [Theory]
    [InlineData("INS-32.1", "Mutant        StrictEditInvalidatesIns")]
    [InlineData("@regle-17", "Correspond à  EXI-ID-17")]
    [InlineData("ctx-lps-nom", "Écart         Le nom du logiciel n'a pas la forme demandée en conformité.")]
    [InlineData("DM-08", "Document      Règles des formats d'échange de l'INS")]
    [InlineData("regle-40", "Réponse       Le banc n'a pas lu ce texte.")]
    public async Task Explains_a_requirement(string id, string line)
    {
        var spoken = await Shell.RunAsync("explain", id);

        spoken.ExitCode.Should().Be(0, spoken.Talk);
        spoken.Data.Should().Contain($"  {line}");
    }

    [Fact]
    public async Task Does_not_explain_what_does_not_exist()
    {
        var spoken = await Shell.RunAsync("explain", "INS-32.12");

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain("Aucune exigence ne s'appelle « INS-32.12 ». Proches : ").And.Contain("INS-32.1");
    }

    [Fact]
    public async Task An_expected_failure_does_not_fail_the_run_and_two_results_are_compared()
    {
        var feature = Path.Combine("creation", "traits-obligatoires.feature");
        await _shell.RunFeatureAsync(feature);
        File.Move(_shell.PathOf("reports/result.json"), _shell.PathOf("before.json"));
        var expected = _shell.PathOf("expected.yaml");
        await File.WriteAllTextAsync(expected, "- { sujet: INS-11.1, raison: prévu, expire: '2999-12-31' }\n- { sujet: INS-22, raison: prévu, expire: '2999-12-31' }", TestContext.Current.CancellationToken);

        var warned = await _shell.RunFeatureAsync(feature, "--switch-off", "MandatoryBirthName", "--expected-failures", expected);
        var failed = await _shell.RunFeatureAsync(feature, "--switch-off", "MandatoryBirthName");
        var compared = await Shell.RunAsync("compare", _shell.PathOf("before.json"), _shell.PathOf("reports/result.json"));

        warned.ExitCode.Should().Be(0, warned.Talk);
        warned.Data.Should().Contain("Échec attendu jusqu'au 31/12/2999 : prévu");
        warned.Talk.Should().Contain("Échec attendu « INS-22 » : réparé, tout passe ; retirer l'entrée.");
        failed.ExitCode.Should().Be(1);
        compared.ExitCode.Should().Be(1);
        compared.Data.Should().StartWith("Échecs nouveaux (1)\n  ✓✗  ").And.Contain("\n✗ Des scénarios échouent, qui n'échouaient pas. Scénarios comparés : ");
    }

    [Theory]
    [InlineData("- { sujet: X, raison: Y, expire: demain }", "entrée 1 : « expire » vaut « demain » ; une date AAAA-MM-JJ est attendue.")]
    [InlineData("- { sujet: X, expire: '2027-01-01' }", "Chaque entrée a « sujet », « raison » et « expire »")]
    public async Task A_wrong_file_of_expected_failures_is_refused(string yaml, string message)
    {
        var spoken = await _shell.RunFeatureAsync("creation", "--expected-failures", Declaration(yaml));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain(message);
    }

    /// <inheritdoc/>
    public void Dispose() => _shell.Dispose();

    private static string Feature(string name) => Path.Combine(AppContext.BaseDirectory, "features", name);

    private string Declaration(string yaml)
    {
        var path = _shell.PathOf("declaration.yaml");
        File.WriteAllText(path, yaml);
        return path;
    }
}
