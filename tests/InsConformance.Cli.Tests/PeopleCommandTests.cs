namespace InsConformance.Cli.Tests;

public sealed class PeopleCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Theory]
    [InlineData("people.jsonl", "jsonl")]
    [InlineData("people.yaml", "yaml")]
    public async Task What_is_generated_is_checked_and_listed(string name, string format)
    {
        var file = _shell.PathOf(name);

        (await Shell.RunAsync("people", "generate", "--count", "20", "--seed", "3", "--out", file, "--format", format)).ExitCode.Should().Be(0);
        (await Shell.RunAsync("people", "check", file)).Data.Should().Contain("20 personnes, jeu generated, édition 3. Rien à corriger.");
        (await Shell.RunAsync("people", "list", "--search", "g3-0000020", "--people", file)).Data.Trim().Split('\n').Should().ContainSingle();
    }

    [Fact]
    public async Task Lists_the_people_of_the_bench()
        => (await Shell.RunAsync("people", "list", "--search", "adrun zoe")).Data.Should()
            .Be("adrun-zoe  ADRUN ZOE  F  1975-12-31  63220  2751263220749 74  1.2.250.1.213.1.4.8  qualification/2023" + Environment.NewLine);

    [Fact]
    public async Task A_wrong_file_gives_2_and_all_its_errors()
    {
        var file = _shell.PathOf("people.jsonl");
        await File.WriteAllTextAsync(file, "{\"dataset\":\"a\",\"edition\":\"1\",\"title\":\"t\"}\n{}\n[]\n", TestContext.Current.CancellationToken);

        foreach (var arguments in new[] { new[] { "people", "check", file }, ["people", "list", "--people", file], ["serve", "--people", file, "--pki", SharedPki.Folder] })
        {
            var spoken = await Shell.RunAsync(arguments);
            spoken.ExitCode.Should().Be(2);
            spoken.Talk.Should().Contain("people.jsonl, ligne 2 : la clé « id » manque.").And.Contain("people.jsonl, ligne 3 : attendu une personne").And.NotContain("   at ");
        }
    }

    [Fact]
    public async Task A_wrong_key_is_told_and_is_no_error()
    {
        var file = _shell.PathOf("people.jsonl");
        await Shell.RunAsync("people", "generate", "--count", "1", "--seed", "7", "--out", file);
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text.Replace("\"key\":\"29\"", "\"key\":\"30\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var spoken = await Shell.RunAsync("people", "check", file);

        spoken.ExitCode.Should().Be(0);
        spoken.Data.Should().Contain("« g7-0000001 » a la clé 30 pour le matricule 2840842998990, dont la clé est 29.");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3000000")]
    public async Task Says_how_many_people_can_be_invented(string count)
    {
        var spoken = await Shell.RunAsync("people", "generate", "--count", count, "--out", _shell.PathOf("x.jsonl"));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().StartWith("--count attend un nombre de 1 à 2000000.");
    }

    public void Dispose() => _shell.Dispose();
}
