using System.Collections.Concurrent;
using InsConformance.Simulator.Auditing.Rules;
using InsConformance.Simulator.Journal;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing;

/// <summary>
/// Auditeur des requêtes : judges every request to its end, all findings at once, and never changes the answer. It shares no rule with the
/// engine nor with the codec: what it expects stands in its own tables. Thread-safe.
/// </summary>
public sealed class RequestAuditor
{
    /// <summary>Departures kept of one rule in one request: a hostile request could hold a hundred thousand.</summary>
    private const int KeptPerRule = 50;

    private readonly RuleFamily[] _families;
    private readonly SessionTrails _trails = new();
    private readonly ConcurrentDictionary<int, RuleFamily[]> _judged = new();

    /// <summary>An auditor with these thresholds.</summary>
    /// <param name="options">Thresholds.</param>
    /// <param name="wallClock">The clock that the certificates of cards are held against; null for the system's.</param>
    public RequestAuditor(AuditOptions options, TimeProvider? wallClock = null) => _families =
    [
        TransportRules.Family, AddressingRules.Family, ContextRules.Family(options), CoverageRules.Family, SoftwareRules.Family,
        .. SecurityRules.Families, PsAssertionRules.Family(options), PsSignatureRules.Family(wallClock ?? TimeProvider.System), PsAttributeRules.Family, VitaleAssertionRules.Family(options),
        BodyRules.Family, TraitRules.Family, VitaleSearchRules.Family, VerificationRules.Family, .. SequenceRules.Families(options),
    ];

    /// <summary>The families of rules of a default auditor.</summary>
    public static IReadOnlyList<RuleFamily> Families { get; } = new RequestAuditor(new AuditOptions())._families;

    /// <summary>The rules of a default auditor.</summary>
    public static IReadOnlyList<ConformanceRule> Catalogue { get; } = [.. Families.SelectMany(family => family.Checks).Select(check => check.Rule)];

    /// <summary>Judges an exchange, and remembers it for those of the same session that follow.</summary>
    public AuditReport Audit(ServedExchange exchange)
    {
        if (exchange.Understood is not { } request)
            return AuditReport.Nothing;
        var trail = _trails.Of(exchange.Session);
        lock (trail)
        {
            var call = new AuditedCall(exchange, request, trail);
            List<Finding> findings = [];
            var concerned = 0;
            for (var rank = 0; rank < _families.Length; rank++)
            {
                if (!_families[rank].Concerns(call))
                    continue;
                concerned |= 1 << rank;
                findings.AddRange(_families[rank].Checks.SelectMany(check => check.Judge(call).Take(KeptPerRule)));
            }

            trail.Add(call);
            return new AuditReport(_judged.GetOrAdd(concerned, FamiliesOf), findings);
        }
    }

    /// <summary>Forgets what a session sent.</summary>
    public void Forget(string session) => _trails.Forget(session);

    /// <summary>Forgets what every session sent.</summary>
    public void ForgetAll() => _trails.ForgetAll();

    private RuleFamily[] FamiliesOf(int concerned) => [.. _families.Where((_, rank) => (concerned & (1 << rank)) != 0)];
}
