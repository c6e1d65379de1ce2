using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Verdicts.Tests.Rules;

public sealed class RuleCheckTests
{
    private static readonly ConformanceRule Rule = new()
    {
        Id = "DM-08",
        Severity = Severity.Should,
        Basis = Basis.Secondary,
        Sources = ["INS – Format Datamatrix v2.2, §5"],
        Message = "La clé est fausse.",
        Recommendation = "Recalculer la clé.",
        Note = "Le lecteur l'accepte.",
    };

    private static readonly RuleCheck<string> Check = new(Rule, text => text == "faux" ? [Departure.Of("S1", "81", text), Departure.Of("S2", "1", null)] : [])
    {
        Obstacle = text => text.Length == 0 ? "l'artefact est vide" : null,
    };

    [Fact]
    public void Every_departure_is_a_finding_with_its_proof()
    {
        var findings = Check.Judge("faux").ToList();

        findings.Should().HaveCount(2);
        findings[0].Should().BeEquivalentTo(new Finding
        {
            Rule = "DM-08",
            Severity = Severity.Should,
            Outcome = Outcome.Failed,
            Basis = Basis.Secondary,
            Message = "La clé est fausse.",
            Expected = "81",
            Observed = "faux",
            Location = "S1",
            Recommendation = "Recalculer la clé.",
            Note = "Le lecteur l'accepte.",
            Sources = ["INS – Format Datamatrix v2.2, §5"],
        });
    }

    [Fact]
    public void What_conforms_gives_nothing() => Check.Judge("juste").Should().BeEmpty();

    [Fact]
    public void What_cannot_be_evaluated_says_why() =>
        Check.Judge("").Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Outcome == Outcome.Inconclusive && finding.Message == "Règle non évaluée : l'artefact est vide");

    [Fact]
    public void A_respected_rule_says_so() =>
        Rule.Respected().Should().Match<Finding>(finding => finding.Outcome == Outcome.Passed && finding.Message == "Règle respectée." && finding.Rule == "DM-08");

    [Theory]
    [InlineData(null, "absent")]
    [InlineData("", "vide")]
    [InlineData("x", "x")]
    public void A_missing_value_is_not_an_empty_one(string? observed, string shown) => Departure.Of("S1", "1", observed).Observed.Should().Be(shown);

    [Theory]
    [InlineData(Outcome.Inconclusive, Outcome.Inconclusive)]
    [InlineData(Outcome.Passed, Outcome.Passed)]
    [InlineData(Outcome.Failed, Outcome.Warning)]
    public void Only_a_departure_weighs_by_the_severity_of_its_rule(Outcome outcome, Outcome effect) =>
        (Rule.Find(Departure.Of("S1", "1", "2")) with { Outcome = outcome }).Effect.Should().Be(effect);
}
