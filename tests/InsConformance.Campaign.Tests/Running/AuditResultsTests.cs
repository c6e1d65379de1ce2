using InsConformance.Campaign.Running;
using InsConformance.Identity.Rules;
using InsConformance.Simulator.Auditing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Campaign.Tests.Running;

public sealed class AuditResultsTests
{
    [Fact]
    public void Without_a_judged_request_there_is_no_result() =>
        AuditResults.Of([Scenario(), Scenario(Exchange("1", checks: 0))]).Should().BeEmpty();

    [Fact]
    public void Each_rule_is_one_result_that_counts_the_requests()
    {
        var results = AuditResults.Of([Scenario(Exchange("1"), Exchange("2")), Scenario(Exchange("3"))]);

        results.Select(result => result.Id).Should().Equal(RequestAuditor.Catalogue.Select(rule => $"audit/{rule.Id}"));
        results.Where(result => result.Id is "audit/CTX-LPS-NOM" or "audit/REQ-NOM").Should().HaveCount(2).And.OnlyContain(result => result.Outcome == Outcome.Passed && result.Checks == 3);
    }

    [Fact]
    public void A_rule_that_concerned_no_request_is_not_applicable_and_says_so()
    {
        var results = AuditResults.Of([Scenario(Exchange("1"))]);

        results.Single(result => result.Id == "audit/PS-AGE").Should().BeEquivalentTo(
            new { Outcome = Outcome.NotApplicable, Reason = "Aucune requête de l'exécution ne relève de cette règle.", Checks = 0 });
    }

    [Fact]
    public void A_departure_repeated_by_requests_is_one_result_with_its_proofs()
    {
        var results = AuditResults.Of([Scenario(Exchange("1", Departure), Exchange("2")), Scenario(Exchange("3", Departure))]);

        var failed = results.Should().ContainSingle(result => result.Outcome == Outcome.Failed).Subject;
        failed.Id.Should().Be("audit/CTX-LPS-NOM");
        failed.Findings.Select(finding => finding.Location).Should().Equal("échange 1, Header/ContexteLPS/LPS/Nom", "échange 3, Header/ContexteLPS/LPS/Nom");
    }

    [Fact]
    public void Beyond_ten_departures_the_number_is_told()
    {
        var results = AuditResults.Of([Scenario([.. Enumerable.Range(1, 11).Select(rank => Exchange($"{rank}", Departure))])]);

        var failed = results.Single(result => result.Outcome == Outcome.Failed);
        failed.Findings.Should().HaveCount(10);
        failed.Reason.Should().Be("11 écarts ; les 10 premiers sont montrés, tous sont dans les échanges.");
    }

    private static readonly Finding Departure = new()
    {
        Rule = "CTX-LPS-NOM",
        Severity = Severity.Must,
        Outcome = Outcome.Failed,
        Basis = Basis.Secondary,
        Message = "Le nom du logiciel n'a pas la forme demandée en conformité.",
        Location = "Header/ContexteLPS/LPS/Nom",
    };

    private static ScenarioResult Scenario(params ExchangeResult[] exchanges) =>
        new() { Id = "a.feature:1", Feature = "a", Name = "a", Outcome = Outcome.Passed, Checks = 1, Exchanges = exchanges };

    private static ExchangeResult Exchange(string id, params Finding[] findings) => Exchange(id, 38, findings);

    private static ExchangeResult Exchange(string id, int checks, params Finding[] findings) =>
        new() { Id = id, Operation = "op", At = default, Duration = default, Summary = "CR 00 - OK", Checks = checks, JudgedBy = checks == 0 ? [] : ["Logiciel appelant (ContexteLPS)", "Recherche par traits (WS_INS2)"], Findings = findings };
}
