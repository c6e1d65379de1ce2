using System.Text;
using System.Text.Json;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Right = "IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8\u001DS3RUTH ISABELLE\u001DS4NESSI\u001DS5FS614-07-1977S763220";
    private static readonly string WrongKey = Right.Replace("082910", "082911", StringComparison.Ordinal);
    private static readonly string LunarDate = Right.Replace("14-07-1977", "14-31-1977", StringComparison.Ordinal);

    private readonly Shell _shell = new();

    [Fact]
    public async Task A_right_artefact_gives_0_and_says_what_was_not_evaluated()
    {
        var spoken = await Shell.RunAsync("check", "datamatrix", await FileAsync("a.txt", Right));

        spoken.ExitCode.Should().Be(0);
        spoken.Data.Should().Contain("a.txt  (datamatrix 2.2) : rien à corriger dans ce qui a pu être contrôlé")
            .And.Contain("? DM-23 : Règle non évaluée : le statut de confiance de l'identité n'est pas donné.");
    }

    [Fact]
    public async Task A_departure_gives_1_with_the_proof_and_what_to_do()
    {
        var spoken = await Shell.RunAsync("check", "datamatrix", await FileAsync("a.txt", WrongKey));

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("non conforme, 1 écart").And.Contain(
            """
              DM-08  (doit ; source secondaire)
                La clé du matricule est fausse.
                Attendu   10
                Observé   11
                Où        bloc S1, octet 41
                À faire   Reprendre le matricule et la clé
            """);
    }

    [Fact]
    public async Task A_departure_from_a_deduced_rule_is_told_as_such_on_the_first_line()
    {
        var spoken = await Shell.RunAsync("check", "fhir", Repository.PathOf("fixtures/exchange/fhir/ecart-cle-fausse.json"));

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("non conforme, 1 écart, dont 1 à une règle déduite, non officielle").And.Contain("FH-07  (doit ; règle déduite, non officielle)");
    }

    [Fact]
    public async Task A_departure_from_a_recommendation_gives_0_and_a_warning()
    {
        var spoken = await Shell.RunAsync("check", "datamatrix", await FileAsync("a.txt", LunarDate), "--format", "json");

        spoken.ExitCode.Should().Be(0);
        Line(spoken).GetProperty("verdict").GetString().Should().Be("warning");
    }

    [Fact]
    public async Task Json_has_one_object_per_file_and_line_with_what_is_not_right()
    {
        var (right, wrong) = (await FileAsync("right.txt", Right), await FileAsync("wrong.txt", WrongKey));

        var spoken = await Shell.RunAsync("check", "datamatrix", right, wrong, "--format", "json");

        spoken.ExitCode.Should().Be(1);
        var lines = spoken.Data.Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        lines.Select(line => line.GetProperty("file").GetString()).Should().Equal(right, wrong);
        lines.Select(line => line.GetProperty("verdict").GetString()).Should().Equal("passed", "failed");
        lines[0].GetProperty("findings").GetArrayLength().Should().Be(0);
        lines[1].GetProperty("format").GetString().Should().Be("datamatrix");
        lines[1].GetProperty("version").GetString().Should().Be("2.2");
        var finding = lines[1].GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.GetProperty("rule").GetString().Should().Be("DM-08");
        finding.GetProperty("severity").GetString().Should().Be("must");
        finding.GetProperty("outcome").GetString().Should().Be("failed");
        finding.GetProperty("basis").GetString().Should().Be("secondary");
    }

    [Fact]
    public async Task All_lists_every_rule()
    {
        var spoken = await Shell.RunAsync("check", "datamatrix", await FileAsync("a.txt", Right), "--format", "json", "--all");

        var rules = Line(spoken).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Distinct();
        rules.Should().Equal(Enumerable.Range(1, 27).Select(number => $"DM-{number:00}"));
    }

    [Theory]
    [InlineData("--status", "PROV", "DM-23")]
    [InlineData("--platform", "test", "DM-19")]
    public async Task What_the_artefact_does_not_say_is_told_by_options(string option, string value, string rule)
    {
        var spoken = await Shell.RunAsync("check", "datamatrix", await FileAsync("a.txt", Right), "--format", "json", option, value);

        Line(spoken).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Should().Equal(rule);
    }

    [Fact]
    public async Task Compares_the_traits_with_the_test_people_of_the_bench()
    {
        var adrun = "IS010000000000000000000000S1275126322074974S21.2.250.1.213.1.4.8\u001DS3ZOÉ\u001DS4ADRUN\u001DS5FS631-12-1975S763220";

        var spoken = await Shell.RunAsync("check", "datamatrix", await FileAsync("a.txt", adrun.Replace('É', 'X')), "--format", "json", "--insi");

        Line(spoken).GetProperty("findings").EnumerateArray().Should().Contain(finding =>
            finding.GetProperty("rule").GetString() == "DM-27" && finding.GetProperty("expected").GetString() == "ZOE");
    }

    [Fact]
    public async Task An_input_too_big_is_one_error_and_gives_3()
    {
        var path = _shell.PathOf("big.bin");
        await using (var stream = File.Create(path))
            stream.SetLength(65 * 1024 * 1024);

        var spoken = await Shell.RunAsync("check", "datamatrix", path, "--format", "json");

        spoken.ExitCode.Should().Be(3);
        Line(spoken).GetProperty("verdict").GetString().Should().Be("error");
        Line(spoken).GetProperty("error").GetString().Should().StartWith("L'artefact fait 68157440 octets ; la limite");
    }

    [Fact]
    public async Task A_failure_weighs_more_than_an_error()
    {
        var spoken = await Shell.RunAsync("check", "datamatrix", await FileAsync("empty.txt", ""), await FileAsync("wrong.txt", WrongKey));

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("L'artefact est vide");
    }

    [Theory]
    [InlineData("Le fichier « nowhere.txt » ne peut pas être lu : il n'existe pas.", "check", "datamatrix", "nowhere.txt")]
    [InlineData("datamatrix", "check", "barcode", "nowhere.txt")]
    [InlineData("La version « 9 » du format datamatrix n'est pas connue ; versions connues : 2.2.", "check", "datamatrix", "nowhere.txt", "--profile-version", "9")]
    public async Task Wrong_use_gives_2_and_says_what_is_right(string message, params string[] arguments)
    {
        var spoken = await Shell.RunAsync(arguments);

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain(message).And.NotContain("   at ");
    }

    [Fact]
    public async Task A_folder_gives_2()
    {
        var spoken = await Shell.RunAsync("check", "datamatrix", AppContext.BaseDirectory);

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain("ne peut pas être lu");
    }

    public void Dispose() => _shell.Dispose();

    private static JsonElement Line(Spoken spoken) => JsonDocument.Parse(spoken.Data).RootElement;

    private async Task<string> FileAsync(string name, string content)
    {
        var path = _shell.PathOf(name);
        await File.WriteAllTextAsync(path, content, Encoding.Latin1, TestContext.Current.CancellationToken);
        return path;
    }
}
