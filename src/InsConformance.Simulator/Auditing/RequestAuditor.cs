using InsConformance.Simulator.Auditing.Rules;
using InsConformance.Simulator.Journal;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Auditing;

/// <summary>
/// Auditeur des requêtes : judges every request to its end, all findings at once, and never changes the answer. It shares no rule with the
/// engine nor with the codec: what it expects stands in its own tables.
/// </summary>
public sealed class RequestAuditor
{
    private readonly RequestRule[] _rules;
    private readonly SessionTrails _trails = new();

    /// <summary>An auditor with these thresholds.</summary>
    public RequestAuditor(AuditOptions options) => _rules =
    [
        .. TransportRules.All, .. AddressingRules.All, .. ContextRules.All(options), .. SoftwareRules.All,
        .. BodyRules.All, .. TraitRules.All, .. SequenceRules.All(options),
    ];

    /// <summary>The rules of a default auditor.</summary>
    public static IReadOnlyList<AuditRule> Catalogue { get; } = [.. new RequestAuditor(new AuditOptions())._rules.Select(rule => rule.Rule)];

    /// <summary>Judges an exchange, and remembers it for those of the same session that follow.</summary>
    public AuditReport Audit(ServedExchange exchange)
    {
        if (exchange.Understood is not { } request)
            return AuditReport.Nothing;
        var trail = _trails.Of(exchange.Session);
        lock (trail)
        {
            var call = new AuditedCall(exchange, request, trail);
            var findings = new List<Finding>();
            foreach (var rule in _rules)
            {
                foreach (var departure in rule.Check(call))
                    findings.Add(rule.Rule.Find(departure));
            }

            trail.Add(call);
            return new AuditReport(_rules.Length, findings);
        }
    }

    /// <summary>Forgets what a session sent.</summary>
    public void Forget(string session) => _trails.Forget(session);

    /// <summary>Forgets what every session sent.</summary>
    public void ForgetAll() => _trails.ForgetAll();
}
