using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Histories;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Retrieval;

/// <summary>What the user sees after a call to INSi: the decision, its reasons, and what is awaited of him.</summary>
public sealed record RetrievalOutcome
{
    /// <summary>The retrieval, to accept or reject its return.</summary>
    public required RetrievalId Id { get; init; }

    /// <summary>Final return code 00, 01 or 02; null after a technical error.</summary>
    public string? Code { get; init; }

    /// <summary>Code of the technical error, or a word for it; null when there was none.</summary>
    public string? TechnicalError { get; init; }

    /// <summary>The row of the decision table that decided.</summary>
    public required DecisionRow Row { get; init; }

    /// <summary>French message for the user.</summary>
    public required string Message { get; init; }

    /// <summary>The identity that INSi returned, as received; null but for a 00.</summary>
    public ReturnedIdentity? Returned { get; init; }

    /// <summary>The former INS returned, each once.</summary>
    public ImmutableArray<FormerIns> ReturnedHistory { get; init; } = [];

    /// <summary>Local identity against return, trait by trait; null when there is nothing to compare.</summary>
    public IdentityComparison? Comparison { get; init; }

    /// <summary>What to highlight: the traits that differ (SC.INS.19); empty when none does.</summary>
    public ImmutableArray<TraitComparison> Differences { get; init; } = [];

    /// <summary>The social-security number known of the person, shown beside the matricule returned (SC.INS.19); null when none is known, or nothing was returned.</summary>
    public string? KnownNumber { get; init; }

    /// <summary>
    /// Whether the user may accept the return as it is. A return refused for the first name alone may be accepted with its correction.
    /// </summary>
    public bool CanBeAccepted { get; init; }

    /// <summary>Who may accept; nobody when there is nothing to accept.</summary>
    public AuthorRole AcceptedBy { get; init; }

    /// <summary>The engine accepted a perfect match by itself (SC.INS.22).</summary>
    public bool WasAcceptedAutomatically { get; init; }

    /// <summary>Status that the acceptance would give.</summary>
    public TrustStatus? StatusOnceAccepted { get; init; }

    /// <summary>What to do next.</summary>
    public required NextStep Next { get; init; }

    /// <summary>The calls made, in order.</summary>
    public ImmutableArray<CallAttempt> Calls { get; init; } = [];

    /// <summary>The identity after the call; null for a person unknown here.</summary>
    public IdentityView? Identity { get; init; }
}
