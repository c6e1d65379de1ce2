using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

/// <summary>A command that a page shows must be one that the program takes.</summary>
public sealed partial class DocumentedCommandsTests
{
    private static readonly string[] Pages =
    [
        Repository.PathOf("README.md"),
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".yml" || Path.GetFileName(file) is "Jenkinsfile"),
    ];

    public static TheoryData<string> Commands => [.. Pages.SelectMany(CommandsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_shown_in_the_documentation_is_understood(string command)
    {
        CommandLine.Misunderstood([.. CommandLineParser.SplitCommandLine(command)]).Should().BeEmpty();
    }

    [Fact]
    public void A_command_that_does_not_exist_is_told_apart()
    {
        CommandLine.Misunderstood(["run", "--nope"]).Should().ContainSingle();
        Commands.Count.Should().BeGreaterThan(30);
    }

    /// <summary>The command lines of a page, without the program and the comment; those that only outline a syntax (…, [option]) are not commands.</summary>
    private static IEnumerable<string> CommandsOf(string page) =>
        from line in File.ReadLines(page)
        let match = CommandPattern().Match(line)
        where match.Success
        let command = CommentPattern().Replace(match.Groups["command"].Value, "").Trim()
        where !command.Contains('…', StringComparison.Ordinal) && !command.Contains('[', StringComparison.Ordinal)
        select PlaceholderPattern().Replace(command.Replace("$ADAPTER_URL", "http://127.0.0.1:8080", StringComparison.Ordinal), "1");

    [GeneratedRegex(@"^\s*(-\s|run:|\$)?\s*(insconf|dotnet run --project src/InsConformance\.Cli --) (?<command>[a-z].*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CommandPattern();

    [GeneratedRegex(@"\s#\s.*$|\s(>|2>|\||&).*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"\$\{\{[^}]*\}\}|\$[A-Z_]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceholderPattern();
}
