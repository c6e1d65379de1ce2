namespace InsConformance.Identity.Trust;

/// <summary>
/// Periodic verification of qualified identities: an optional check of this bench, no public rule asks for it (option O02).
/// </summary>
public static class Reverification
{
    /// <summary>Whether the identity is due for a new verification.</summary>
    /// <param name="state">The identity.</param>
    /// <param name="lastVerified">Day of the last answer of INSi that confirmed the INS.</param>
    /// <param name="today">The present day.</param>
    /// <param name="options">The period; none by default.</param>
    public static bool IsDue(TrustState state, DateOnly lastVerified, DateOnly today, TrustOptions options) =>
        state.Status is TrustStatus.Qualified
        && options.ReverificationMonths is { } months
        && lastVerified.AddMonths(months) <= today;
}
