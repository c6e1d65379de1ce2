using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

public sealed class CardsCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    private static string Fixture(string name) => Repository.PathOf($"fixtures/cards/{name}.json");

    [Fact]
    public async Task Says_what_a_good_image_is()
    {
        var file = Fixture("vitale-insi-01");

        var spoken = await Shell.RunAsync("cards", "check", file);

        spoken.ExitCode.Should().Be(0);
        spoken.Data.Should().Be($"{file} : carte Vitale 2 « INSi 01 », 4 bénéficiaires. Rien à corriger.{Environment.NewLine}");
    }

    [Fact]
    public async Task Says_all_the_errors_of_a_bad_image_with_their_place()
    {
        var file = _shell.PathOf("carte.json");
        await File.WriteAllTextAsync(file, """{"kind":"vitale2","label":"x","serial":"1","beneficiaires":[]}""", TestContext.Current.CancellationToken);

        var spoken = await Shell.RunAsync("cards", "check", file, Fixture("vitale-1"));

        spoken.ExitCode.Should().Be(2);
        spoken.Data.Should().Contain("carte Vitale 1 « Vitale 1 ». Rien à corriger.");
        spoken.Talk.Should().Contain("carte.json : $.beneficiaries : valeur absente").And.Contain("carte.json : $.beneficiaires : nom inconnu ici.");
    }

    [Fact]
    public async Task Says_it_in_JSON()
    {
        var absent = _shell.PathOf("absente.json");

        var spoken = await Shell.RunAsync("cards", "check", "--format", "json", Fixture("vitale-1"), absent);

        spoken.ExitCode.Should().Be(2);
        var lines = spoken.Data.Trim().Split(Environment.NewLine);
        lines[0].Should().EndWith("\"verdict\":\"passed\",\"label\":\"Vitale 1\",\"summary\":\"carte Vitale 1 « Vitale 1 »\",\"errors\":[],\"remarks\":[]}");
        lines[1].Should().Contain("\"verdict\":\"error\"").And.Contain("\"path\":\"$\"").And.Contain("le fichier ne peut pas être lu");
    }

    public void Dispose() => _shell.Dispose();
}
