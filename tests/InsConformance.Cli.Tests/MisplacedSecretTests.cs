namespace InsConformance.Cli.Tests;

/// <summary>A password that was written where none is expected is repeated by nobody.</summary>
public sealed class MisplacedSecretTests : IDisposable
{
    private const string Canary = "canari-7f3a";

    private readonly Shell _shell = new();

    [Theory]
    [InlineData("relay --motdepasse " + Canary, "Option inconnue : --motdepasse.")]
    [InlineData("relay --motdepasse=" + Canary, "Option inconnue : --motdepasse.")]
    [InlineData("run --password " + Canary, "Option inconnue : --password.")]
    [InlineData("doctor --password " + Canary, "--password-file FICHIER")]
    [InlineData("doctor " + Canary, "n'est attendu nulle part")]
    [InlineData("--password " + Canary, "Option inconnue : --password.")]
    [InlineData("relay --target https://exemple.test/lps --certificate a.p12 --password-env " + Canary, "le nom d'une variable")]
    [InlineData("relay --target https://exemple.test/lps --certificate a.p12 --password-file " + Canary, "le chemin d'un fichier")]
    [InlineData("doctor --certificate a.p12 --password-env " + Canary, "DOC-CERT-04")]
    [InlineData("doctor --certificate a.p12 --password-file " + Canary, "DOC-CERT-04")]
    [InlineData("doctor --insi-address https://banc:" + Canary + "@exemple.test/lps", "DOC-INSI-01")]
    [InlineData("doctor --insi-address banc:" + Canary + "@exemple.test/lps", "DOC-INSI-01")]
    [InlineData("doctor --sut http://banc:" + Canary + "@127.0.0.1:9", "DOC-SUT-01")]
    [InlineData("sut check http://banc:" + Canary + "@127.0.0.1:9", "sans identifiant ni mot de passe")]
    [InlineData("run --tags @INS-11 --sut http://banc:" + Canary + "@127.0.0.1:9", "sans identifiant ni mot de passe")]
    public async Task It_is_not_repeated(string line, string said)
    {
        string[] arguments = line.Split(' ');
        string[] place = arguments[0] is "doctor" or "run" ? ["--pki", SharedPki.Folder, "--out", _shell.PathOf("reports")] : [];

        var spoken = await Shell.RunAsync([.. arguments, .. place]);

        spoken.ExitCode.Should().BeOneOf(2, 3);
        (spoken.Data + spoken.Talk).Should().Contain(said).And.NotContain(Canary);
    }

    [Fact]
    public async Task A_command_that_does_not_exist_is_named() => (await Shell.RunAsync("doctro")).Talk.Should().Contain("Commande inconnue : doctro.");

    public void Dispose() => _shell.Dispose();
}
