using System.Text.RegularExpressions;
using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Sources;

/// <summary>The documents of <c>docs/sources.md</c>, by the names under which the bench cites them.</summary>
internal sealed partial class Bibliography
{
    private readonly IReadOnlyList<Regex> _names =
    [
        .. File.ReadLines(Repository.PathOf("docs/sources.md"))
            .Where(line => line.StartsWith("| «", StringComparison.Ordinal))
            .SelectMany(line => Name().Matches(line.Split('|')[1]).Select(match => Cited(match.Groups["name"].Value))),
    ];

    /// <summary>Whether a source names a document of the page, or says that there is none.</summary>
    public bool Knows(string source) =>
        source.StartsWith("déduit : ", StringComparison.Ordinal) || source.StartsWith("choix du banc", StringComparison.Ordinal) || _names.Any(name => name.IsMatch(source));

    /// <summary>« INS n » stands for the requirements by their numbers: <c>INS 8.1</c>.</summary>
    private static Regex Cited(string name) =>
        new(name.EndsWith(" n", StringComparison.Ordinal) ? $@"\b{Regex.Escape(name[..^2])} \d" : Regex.Escape(name), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex("« (?<name>[^»]+) »", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
