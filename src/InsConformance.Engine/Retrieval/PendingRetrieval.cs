using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Retrieval;

/// <summary>A return of INSi that the user has under his eyes, and the identity as it was when INSi was called.</summary>
internal sealed record PendingRetrieval
{
    public required RetrievalId Id { get; init; }

    /// <summary>When INSi was called.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The identity concerned; null for a person unknown here.</summary>
    public IdentityId? Identity { get; init; }

    public StrictTraits? SeenTraits { get; init; }

    public TrustState? SeenTrust { get; init; }

    public required InsiMode Mode { get; init; }

    public required InsiResult Result { get; init; }

    public RemainingSearches Remaining { get; init; } = RemainingSearches.None;

    /// <summary>The answer that was found, as received; null but for a 00.</summary>
    public InsiAnswer? Found { get; init; }

    public ImmutableArray<CallAttempt> Calls { get; init; } = [];

    /// <summary>Whether the identity is still as it was: the comparison that the user accepts must be the one he saw.</summary>
    public bool IsUpToDate(RegisteredIdentity identity) => identity.Strict == SeenTraits && identity.Trust == SeenTrust;
}
