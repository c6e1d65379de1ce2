using System.Text.RegularExpressions;
using InsConformance.Simulator.Auditing;

namespace InsConformance.Simulator.Tests.Auditing;

public sealed partial class RequestRulesPageTests
{
    private static readonly IReadOnlyList<string> Rules = [.. RequestAuditor.Catalogue.Select(rule => rule.Id)];

    [Fact]
    public async Task The_page_of_the_documentation_is_the_one_that_the_rules_give()
    {
        var page = Repository.PathOf("docs/rules-requests.md");
        var expected = RequestRulesPage.Write(RequestAuditor.Families);

        var written = File.Exists(page) ? await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken) : "";
        if (!string.Equals(written, expected, StringComparison.Ordinal))
            await File.WriteAllTextAsync(page + ".received", expected, TestContext.Current.CancellationToken);

        written.Should().Be(expected, "docs/rules-requests.md is made from the rules of the auditor: copy docs/rules-requests.md.received over it");
    }

    [Fact]
    public async Task The_page_of_the_sources_names_every_rule_and_no_other()
    {
        var page = await File.ReadAllTextAsync(Repository.PathOf("docs/rules-requests-sources.md"), TestContext.Current.CancellationToken);

        Identifier().Matches(page).Select(match => match.Groups["id"].Value).Distinct().Should().BeEquivalentTo(Rules);
    }

    /// <summary>A rule that no request of the tests fails is a rule that nobody knows to work.</summary>
    [Fact]
    public async Task Every_rule_is_named_by_a_test()
    {
        var tests = "";
        foreach (var file in new[] { "Auditing", "Hosting", "Verification" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf($"tests/InsConformance.Simulator.Tests/{folder}"), "*.cs")))
            tests += await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        Rules.Where(rule => !tests.Contains(rule, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [GeneratedRegex("`(?<id>[A-Z]+(-[A-Z]+)+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();
}
