namespace InsConformance.Identity.Trust;

/// <summary>Something accepted that a person should look at.</summary>
/// <param name="Rule">The rule that warns.</param>
/// <param name="Message">The whole French message.</param>
public sealed record TrustWarning(TrustRule Rule, string Message);
