using InsConformance.Campaign.Running;
using InsConformance.Identity.Rules;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Campaign.Tests.Running;

public sealed class ExchangeResultsTests
{
    public static TheoryData<string> InferredRules =>
        [.. RequestAuditor.Catalogue.Where(rule => rule is { Basis: Basis.Inferred, Severity: Severity.Must }).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(InferredRules))]
    public void A_request_that_departs_from_an_inferred_rule_never_fails_the_run(string rule) => VerdictOf(rule).Should().Be(Outcome.Warning);

    [Fact]
    public void A_request_that_departs_from_a_published_rule_fails_the_run() => VerdictOf("CTX-LPS-NOM").Should().Be(Outcome.Failed);

    private static Outcome VerdictOf(string id)
    {
        var family = RequestAuditor.Families.First(family => family.Checks.Any(check => check.Rule.Id == id));
        var finding = family.Checks.First(check => check.Rule.Id == id).Rule.Find(Departure.Of("Body", "autre chose", null));
        var exchange = ExchangeResults.Of(Exchange(new AuditReport([family], [finding])));
        var scenario = new ScenarioResult { Id = "a.feature:1", Feature = "a", Name = "a", Outcome = Outcome.Passed, Checks = 1, Exchanges = [exchange] };
        return RunResult.VerdictOf([scenario, .. AuditResults.Of([scenario])]);
    }

    private static ServedExchange Exchange(AuditReport audit) => new()
    {
        Id = 1,
        Session = "",
        ReceivedAt = default,
        Duration = default,
        Request = new SoapRequest { Method = "POST", Target = "/lps", Headers = [], Body = default, Connection = new ConnectionFacts { Id = "c1", Protocol = "Tls12", CipherSuite = null, ServerName = null, Client = null } },
        Understood = null,
        Unreadable = null,
        Operation = null,
        ScriptId = null,
        Decision = new Decision.Refused(400, "") { Origin = DecisionOrigin.Search, Why = "essai" },
        Response = SoapResponse.Text(400, ""),
        Audit = audit,
    };
}
