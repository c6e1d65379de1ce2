using System.Text.RegularExpressions;
using InsConformance.Campaign.Requirements;
using InsConformance.Simulator.Auditing.Files;
using InsConformance.Testing;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Campaign.Tests.Judging;

/// <summary>Every finding says what happened, why it matters, what to change and the source, in French that can be read aloud.</summary>
public sealed partial class FindingTextsTests
{
    private static readonly IReadOnlyList<ConformanceRule> Judges =
        [.. CoveringTests.RequestRules, .. CoveringTests.ExchangeRules, .. new ResponseFileJudge().Rules(new ResponseFileJudge().Versions[0])];

    public static TheoryData<string> Rules => [.. Judges.Select(rule => rule.Id).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_says_what_happened_why_it_matters_what_to_change_and_the_source(string id)
    {
        foreach (var rule in Judges.Where(rule => rule.Id == id))
        {
            foreach (var text in new[] { rule.Message, rule.Recommendation, rule.Note })
                text.Should().MatchRegex(@"^[\p{Lu}0-9« ].*[.»]$", "each is a sentence");
            rule.Sources.Should().NotBeEmpty().And.NotContain(source => string.IsNullOrWhiteSpace(source));
            rule.Note.Should().NotBe(rule.Recommendation);
            foreach (var text in rule.Sources.Append(rule.Message).Append(rule.Recommendation).Append(rule.Note!))
                Misprints(text).Should().BeEmpty(text);
        }
    }

    /// <summary>The texts of the comparisons of scenarios, read in the source: they are made in a hundred places, and a report prints them all.</summary>
    [Fact]
    public void The_comparisons_of_scenarios_are_typeset_in_French()
    {
        var texts = Directory.EnumerateFiles(Repository.PathOf("src/InsConformance.Campaign/Steps"), "*.cs")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("src/InsConformance.Campaign/Judging"), "*.cs"))
            .SelectMany(File.ReadLines)
            .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal) && !line.TrimStart().StartsWith('['))
            .SelectMany(line => Literal().Matches(line).Select(match => match.Groups["text"].Value))
            .Where(text => text.Length > 20 && text.EndsWith('.'))
            .ToList();

        texts.Should().HaveCountGreaterThan(100);
        texts.SelectMany(Misprints).Should().BeEmpty();
    }

    /// <summary>The misprints of a text; what it quotes, which is of the wire, is left alone.</summary>
    private static IEnumerable<string> Misprints(string text) => Typography().Matches(Quoted().Replace(text, "« x »")).Select(match => match.Value);

    [GeneratedRegex("« [^»]* »", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    /// <summary>What French typography does not write: a double mark without its space, a quotation mark glued to its word, two spaces, an apostrophe of another shape.</summary>
    [GeneratedRegex(@"\p{L}[;!?](?![\w=])|\p{L}:\s|«[^\s]|[^\s]»|  |’|\s[,.](?:\s|$)", RegexOptions.None, 1000)]
    private static partial Regex Typography();

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();
}
