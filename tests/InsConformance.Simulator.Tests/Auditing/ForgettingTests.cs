using InsConformance.Simulator.Auditing;

namespace InsConformance.Simulator.Tests.Auditing;

public sealed class ForgettingTests
{
    private readonly RequestAuditor _auditor = new(new AuditOptions());

    [Fact]
    public void A_session_that_is_forgotten_starts_again()
    {
        var exchange = AuditedCalls.Exchange(AuditedCalls.Conformant);
        _auditor.Audit(exchange);

        _auditor.Forget("session");

        _auditor.Audit(exchange).Findings.Should().BeEmpty();
    }

    [Fact]
    public void The_oldest_session_leaves_when_there_are_too_many()
    {
        var exchange = AuditedCalls.Exchange(AuditedCalls.Conformant);
        _auditor.Audit(exchange);
        for (var i = 0; i < 4096; i++)
            _auditor.Audit(exchange with { Session = $"s{i}" });

        _auditor.Audit(exchange).Findings.Should().BeEmpty("its trail has left");
        _auditor.Audit(exchange with { Session = "s4095" }).Findings.Should().HaveCount(3, "that of a newer session has not");
    }
}
