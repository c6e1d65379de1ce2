namespace InsConformance.Cli.Tests;

public sealed class PkiCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public async Task Writes_the_files_that_products_are_configured_with()
    {
        var spoken = await Shell.RunAsync("pki", "init", "--out", _shell.PathOf("pki"));

        spoken.ExitCode.Should().Be(0, spoken.Talk);
        spoken.Data.Split('\n').Should().Contain(
        [
            "ca/ACR-EL.cer", "ca/ACI-EL-ORG.cer", "ca/chain.pem",
            "clients/INSI-AUTO.p12", "clients/INSI-AUTO.legacy.p12", "clients/INSI-AUTO.pem", "clients/INSI-AUTO.key",
            "clients/INSI-MANU.p12", "clients/INSI-MANU.legacy.p12", "clients/INSI-MANU.pem", "clients/INSI-MANU.key",
        ]);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_gives_3()
    {
        var file = _shell.PathOf("a-file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var spoken = await Shell.RunAsync("pki", "init", "--out", Path.Combine(file, "pki"));

        spoken.ExitCode.Should().Be(3);
        spoken.Talk.Should().Contain(file).And.NotContain("   at ");
    }

    public void Dispose() => _shell.Dispose();
}
