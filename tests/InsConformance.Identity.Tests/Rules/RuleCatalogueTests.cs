using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Tests.Rules;

public class RuleCatalogueTests
{
    private static readonly RuleReference[] Rules = [.. IdentityRulesPage.EntryRules];

    [Fact]
    public void Names_each_rule_once() => Rules.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.HaveCount(35);

    [Fact]
    public void Cites_a_source_for_each_rule() =>
        Rules.Should().OnlyContain(rule => rule.Sources.Count > 0 && rule.Sources.All(source => source.Length > 0));

    [Fact]
    public void Writes_each_code_in_capitals_and_hyphens() =>
        Rules.Should().OnlyContain(rule => rule.Id.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-'));
}
