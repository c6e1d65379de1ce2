using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.Auditing;

/// <summary>One earlier call of a session.</summary>
/// <param name="Exchange">Rank of the exchange in the journal.</param>
/// <param name="At">When it was received.</param>
/// <param name="Traits">The search by traits, or null when it was another call.</param>
/// <param name="Code">Code retour answered: <c>00</c>, <c>01</c>, <c>02</c>; null when the answer was none of them.</param>
/// <param name="Faulted">Whether a SOAP fault was answered.</param>
public sealed record PastCall(long Exchange, DateTimeOffset At, TraitsSearchRequest? Traits, string? Code, bool Faulted)
{
    /// <summary>What the answer announced about a lot; null when it announced nothing.</summary>
    public LotAnnouncement? Lot { get; init; }

    /// <summary>The Vitale card that it came with, and whose card the request says it is; null when it does not tell both.</summary>
    public (string Serial, string PolicyHolder)? Card { get; init; }

    /// <summary>Whom it looked for by traits, or null.</summary>
    internal (string? BirthName, string? BirthDate, string? Sex)? Person => Traits is { } traits ? (traits.BirthName, traits.BirthDate, traits.Sex) : null;

    /// <summary>What a call says about its Vitale card; null when it does not tell both its serial number and its policy holder.</summary>
    internal static (string Serial, string PolicyHolder)? CardOf(AuditedCall call) =>
        call is { Vitale.NameId: { Length: > 0 } serial, CardSearch.PolicyHolder.Number: { Length: > 0 } holder } ? (serial, holder) : null;
}
