using InsConformance.Campaign.Requirements;
using InsConformance.Exchange.Judging;
using InsConformance.Testing;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Campaign.Tests.Requirements;

/// <summary>The rules of the judges stand in <c>fixtures/requirements</c> as they stand in code.</summary>
public sealed class JudgeRulesFileTests
{
    [Fact]
    public void The_rules_of_requests_are_published() => Require(
        "requetes-insi",
        JudgeRulesFile.Text(
            "requetes-insi",
            "Règles des requêtes au téléservice INSi",
            "Contrat du fil reconstitué de sources publiques ; chaque règle dit la sienne (insconf explain).",
            CoveringTests.RequestRules.Select(rule => (rule, RequestRuleScope.Of(rule.Id)))));

    [Fact]
    public void The_rules_of_exchanges_are_published() => Require(
        "echanges",
        JudgeRulesFile.Text(
            "echanges",
            "Règles des formats d'échange de l'INS",
            "Spécifications publiques des formats ; chaque règle dit la sienne (insconf explain).",
            CoveringTests.ExchangeRules.Select(rule => (rule, $"formats: [{FormatOf(rule)}]"))));

    private static string FormatOf(ConformanceRule rule) =>
        FormatJudges.All.First(judge => judge.Versions.Any(version => judge.Rules(version).Any(known => known.Id == rule.Id))).Format;

    private static void Require(string file, string expected)
    {
        var path = Repository.PathOf($"fixtures/requirements/{file}.yaml");
        var written = File.Exists(path) ? File.ReadAllText(path) : "";
        if (!string.Equals(written, expected, StringComparison.Ordinal))
            File.WriteAllText(path + ".received", expected);

        written.Should().Be(expected, $"the file is made from the rules in code: copy fixtures/requirements/{file}.yaml.received over it");
    }
}
