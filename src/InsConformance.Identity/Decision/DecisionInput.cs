using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Decision;

/// <summary>All that the decision table looks at.</summary>
public sealed record DecisionInput
{
    /// <summary>By which operation INSi was asked.</summary>
    public required InsiMode Mode { get; init; }

    /// <summary>What came of it.</summary>
    public required InsiResult Result { get; init; }

    /// <summary>The local identity; <see langword="null"/> when the person is unknown here.</summary>
    public LocalIdentity? Local { get; init; }

    /// <summary>
    /// Document validated in the same screen, not yet applied to the local identity. A low-confidence one counts for nothing.
    /// </summary>
    public IdentityProof? Proof { get; init; }

    /// <summary>What a new search could still try.</summary>
    public RemainingSearches Remaining { get; init; } = RemainingSearches.None;

    /// <summary>Where the software runs.</summary>
    public Platform Platform { get; init; } = Platform.Production;

    /// <summary>Whether another identity of the base holds an INS.</summary>
    public Predicate<Ins> IsHeldElsewhere { get; init; } = static _ => false;
}
