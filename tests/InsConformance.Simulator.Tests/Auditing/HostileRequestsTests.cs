using InsConformance.Simulator.Auditing;

namespace InsConformance.Simulator.Tests.Auditing;

public sealed class HostileRequestsTests
{
    private static readonly string[] Pieces =
    [
        "", "\0", "\uD800", "’", "Æ", "---", "  ", "''", "9999-99-99", "2009-00-00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999+14:00", "NaN",
        "<Prenom/>", "<a xmlns=\"urn:a\"/>", "<!-- -->", ":::::", "urn:lps::", new('A', 5000),
    ];

    [Fact]
    public void Whatever_a_request_holds_every_rule_gives_its_findings()
    {
        var auditor = new RequestAuditor(new AuditOptions());
        var random = new Random(20261122);
        var judged = 0;
        for (var i = 0; i < 3000; i++)
        {
            var text = AuditedCalls.Conformant;
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(text.Length);
                text = string.Concat(text.AsSpan(0, at), Pieces[random.Next(Pieces.Length)], text.AsSpan(at));
            }

            judged += auditor.Audit(AuditedCalls.Exchange(text, i)).Rules > 0 ? 1 : 0;
        }

        judged.Should().BeGreaterThan(500, "many of these requests can still be read");
    }

    /// <summary>To say where each stands takes a look at all its siblings: without the bound, this test does not end.</summary>
    [Theory]
    [InlineData("<LieuNaissance>63220</LieuNaissance>", "<a/>", "REQ-ELEMENT")]
    [InlineData("<bam:COUVERTURE/>", "<bam:Id/>", "CTX-ORDRE")]
    public void A_flood_of_departures_from_one_rule_is_judged_within_a_bound(string after, string flood, string rule)
    {
        var message = AuditedCalls.Conformant.Replace(after, after + string.Concat(Enumerable.Repeat(flood, 100_000)), StringComparison.Ordinal);

        var findings = new RequestAuditor(new AuditOptions()).Audit(AuditedCalls.Exchange(message)).Findings;

        findings.Where(finding => finding.Rule == rule).Should().HaveCount(50);
    }
}
