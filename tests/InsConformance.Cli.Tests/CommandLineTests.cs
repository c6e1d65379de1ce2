namespace InsConformance.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("run")]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("pki", "init")]
    [InlineData("features", "parse")]
    public async Task Every_command_has_help(params string[] command)
    {
        var spoken = await Shell.RunAsync([.. command, "--help"]);

        spoken.ExitCode.Should().Be(0);
        spoken.Data.Should().Contain($" {string.Join(' ', command)}").And.Contain("Options").And.Contain("Afficher cette aide");
    }

    [Theory]
    [InlineData("rnu", "Aide : insconf --help")]
    [InlineData("run --nope", "Aide : insconf run --help")]
    [InlineData("features parse", "Aide : insconf features parse --help")]
    [InlineData("", "Aide : insconf --help")]
    public async Task A_wrong_command_line_gives_2_and_says_where_help_is(string line, string help)
    {
        var spoken = await Shell.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        spoken.ExitCode.Should().Be(2);
        spoken.Talk.TrimEnd().Should().EndWith(help);
    }
}
