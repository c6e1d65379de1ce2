namespace InsConformance.Campaign.Sut.Views;

/// <summary>What the software shows after an INSi call.</summary>
/// <param name="Accepted">Whether the software agreed to call; false when it refused before calling.</param>
/// <param name="Messages">What the user reads.</param>
public sealed record InsiReply(bool Accepted, IReadOnlyList<SutMessage> Messages) : SutReply(Accepted, Messages)
{
    /// <summary>Final return code: <c>00</c>, <c>01</c> or <c>02</c>; null after a technical error or when no call was made.</summary>
    public string? Code { get; init; }

    /// <summary>Code of the technical error, or a word for it; null when there was none.</summary>
    public string? TechnicalError { get; init; }

    /// <summary>Whether the user may accept the return.</summary>
    public bool CanBeAccepted { get; init; }

    /// <summary>Whether the software accepted the return by itself, on a perfect match (SC.INS.22).</summary>
    public bool AcceptedAutomatically { get; init; }

    /// <summary>The social-security number known of the person, as shown beside the matricule returned; null when none is shown (<see cref="SutCapability.KnownNumberShown"/>).</summary>
    public string? KnownNumber { get; init; }

    /// <summary>The traits that the software marks as different.</summary>
    public IReadOnlyList<TraitDifference> Differences { get; init; } = [];
}
