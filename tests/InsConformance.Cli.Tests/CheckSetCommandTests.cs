using System.Text.Json;

namespace InsConformance.Cli.Tests;

public sealed class CheckSetCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-");

    [Fact]
    public async Task Artefacts_that_agree_give_0()
    {
        await WriteAsync("a.txt", Datamatrix("NESSI"));
        await WriteAsync("b.txt", Datamatrix("NESSI"));

        var spoken = await Shell.RunAsync("check", "set", _folder.FullName);

        spoken.ExitCode.Should().Be(0);
        spoken.Data.Should().Contain("(set 1) : rien à corriger dans ce qui a pu être contrôlé").And.Contain("SET-PRENOM : Règle non évaluée");
    }

    [Fact]
    public async Task Artefacts_that_disagree_give_1_with_the_file_the_trait_and_the_place()
    {
        await WriteAsync("a.txt", Datamatrix("NESSI"));
        await WriteAsync("b.txt", Datamatrix("NESSY"));

        var spoken = await Shell.RunAsync("check", "set", _folder.FullName);

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("SET-NOM").And.Contain("NESSI (a.txt)").And.Contain("b.txt, bloc S4");
    }

    [Fact]
    public async Task Json_has_the_artefacts_and_what_was_ignored()
    {
        await WriteAsync("a.txt", Datamatrix("NESSI"));
        await WriteAsync("b.txt", Datamatrix("NESSI"));
        await WriteAsync("notes.md", "Rien à lire.");

        var spoken = await Shell.RunAsync("check", "set", _folder.FullName, "--format", "json");

        var line = JsonDocument.Parse(spoken.Data).RootElement;
        line.GetProperty("format").GetString().Should().Be("set");
        line.GetProperty("verdict").GetString().Should().Be("passed");
        line.GetProperty("artefacts")[1].GetProperty("source").GetString().Should().Be("b.txt");
        line.GetProperty("artefacts")[1].GetProperty("traits")[0].GetProperty("trait").GetString().Should().Be("matricule");
        line.GetProperty("ignored")[0].GetString().Should().Be("notes.md");
    }

    [Fact]
    public async Task Nothing_to_compare_gives_3()
    {
        await WriteAsync("a.txt", Datamatrix("NESSI"));

        var spoken = await Shell.RunAsync("check", "set", _folder.FullName);

        spoken.ExitCode.Should().Be(3);
        spoken.Data.Should().Contain("Une seule identité lue (a.txt)");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_gives_2()
    {
        var spoken = await Shell.RunAsync("check", "set", Path.Combine(_folder.FullName, "nowhere"));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().Contain("il n'existe pas");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Datamatrix(string name) =>
        $"IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8\u001DS3RUTH ISABELLE\u001DS4{name}\u001DS5FS614-07-1977S763220";

    private Task WriteAsync(string name, string content) => File.WriteAllTextAsync(Path.Combine(_folder.FullName, name), content, TestContext.Current.CancellationToken);
}
