using InsConformance.Simulator.Auditing.Rules;
using InsConformance.Simulator.Journal;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing;

/// <summary>
/// Auditeur des requêtes : judges every request to its end, all findings at once, and never changes the answer. It shares no rule with the
/// engine nor with the codec: what it expects stands in its own tables.
/// </summary>
public sealed class RequestAuditor
{
    private readonly RuleCheck<AuditedCall>[] _rules;
    private readonly SessionTrails _trails = new();

    /// <summary>An auditor with these thresholds.</summary>
    public RequestAuditor(AuditOptions options) => _rules =
    [
        .. TransportRules.All, .. AddressingRules.All, .. ContextRules.All(options), .. SoftwareRules.All,
        .. BodyRules.All, .. TraitRules.All, .. SequenceRules.All(options),
    ];

    /// <summary>The rules of a default auditor.</summary>
    public static IReadOnlyList<ConformanceRule> Catalogue { get; } = [.. new RequestAuditor(new AuditOptions())._rules.Select(rule => rule.Rule)];

    /// <summary>Judges an exchange, and remembers it for those of the same session that follow.</summary>
    public AuditReport Audit(ServedExchange exchange)
    {
        if (exchange.Understood is not { } request)
            return AuditReport.Nothing;
        var trail = _trails.Of(exchange.Session);
        lock (trail)
        {
            var call = new AuditedCall(exchange, request, trail);
            List<Finding> findings = [.. _rules.SelectMany(rule => rule.Judge(call))];
            trail.Add(call);
            return new AuditReport(_rules.Length, findings);
        }
    }

    /// <summary>Forgets what a session sent.</summary>
    public void Forget(string session) => _trails.Forget(session);

    /// <summary>Forgets what every session sent.</summary>
    public void ForgetAll() => _trails.ForgetAll();
}
