namespace InsConformance.Identity.Trust.Machine;

/// <summary>Why something cannot be: the rule, and its French explanation for the case at hand.</summary>
internal sealed record Objection(TrustRule Rule, string Explanation);
