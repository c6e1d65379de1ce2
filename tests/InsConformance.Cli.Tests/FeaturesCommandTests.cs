using System.Text.Json;

namespace InsConformance.Cli.Tests;

public sealed class FeaturesCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task Prints_the_messages_of_a_file_in_the_official_order()
    {
        var file = await WriteAsync("# language: fr\nFonctionnalité: f\n  Scénario: s\n    Quand il pleut\n");

        var spoken = await Shell.RunAsync("features", "parse", file);

        spoken.ExitCode.Should().Be(0, spoken.Talk);
        Kinds(spoken).Should().Equal("source", "gherkinDocument", "pickle");
    }

    [Fact]
    public async Task Prints_only_what_is_asked()
    {
        var file = await WriteAsync("Feature: f\n  Scenario: s\n    * a step\n");

        Kinds(await Shell.RunAsync("features", "parse", "--no-source", "--no-ast", file)).Should().Equal("pickle");
    }

    [Fact]
    public async Task A_broken_file_gives_2_and_its_errors_as_messages()
    {
        var spoken = await Shell.RunAsync("features", "parse", "--no-source", await WriteAsync("nothing\nnothing else\n"));

        spoken.ExitCode.Should().Be(2);
        Kinds(spoken).Should().Equal("parseError", "parseError");
    }

    [Fact]
    public async Task A_missing_file_is_one_clear_error()
    {
        var spoken = await Shell.RunAsync("features", "parse", _shell.PathOf("absent.feature"));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.Should().StartWith("Fichier de scénarios illisible : ").And.Contain("absent.feature");
    }

    public void Dispose() => _shell.Dispose();

    private static IEnumerable<string> Kinds(Spoken spoken) => spoken.Data
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Single().Name);

    private async Task<string> WriteAsync(string text)
    {
        var file = _shell.PathOf("a.feature");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return file;
    }
}
