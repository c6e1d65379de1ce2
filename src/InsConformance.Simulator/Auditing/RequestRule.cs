namespace InsConformance.Simulator.Auditing;

/// <summary>A rule with its check.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">The departures of a call; none when it conforms. Never throws, whatever the request holds.</param>
internal sealed record RequestRule(AuditRule Rule, Func<AuditedCall, IEnumerable<Departure>> Check);
