using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Decision;

/// <summary>What to do of an INSi result: the row of the table that decides, the events to apply, and all that the user must see.</summary>
public sealed record DecisionOutcome
{
    /// <summary>The row that decides.</summary>
    public required DecisionRow Row { get; init; }

    /// <summary>Event to apply at once, if any.</summary>
    public TrustEvent? Now { get; init; }

    /// <summary>Event to apply once confirmed, if any; nothing is written until then.</summary>
    public TrustEvent? OnceConfirmed { get; init; }

    /// <summary>Whether somebody has to confirm, or may refuse.</summary>
    public bool NeedsConfirmation => OnceConfirmed is not null;

    /// <summary>Who may confirm; nobody when there is nothing to confirm.</summary>
    public AuthorRole ConfirmedBy => OnceConfirmed?.By ?? AuthorRole.None;

    /// <summary>Status once <see cref="Now"/> is applied; <see langword="null"/> when the identity does not exist.</summary>
    public TrustStatus? Status { get; init; }

    /// <summary>Status once confirmed; that of <see cref="Status"/> when there is nothing to confirm.</summary>
    public TrustStatus? StatusOnceConfirmed { get; init; }

    /// <summary>French message for the user; empty when nothing is worth saying.</summary>
    public required string Message { get; init; }

    /// <summary>What is kept.</summary>
    public required StoredTrace Stored { get; init; }

    /// <summary>What to do next.</summary>
    public required NextStep Next { get; init; }

    /// <summary>The quality check that the return failed, if any.</summary>
    public ReturnCheck? FailedCheck { get; init; }

    /// <summary>The comparison to show, when there is something to compare (SC.INS.19).</summary>
    public IdentityComparison? Comparison { get; init; }
}
