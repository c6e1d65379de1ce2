namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>Consigne : one thing to do with the software, and what to read in it afterwards.</summary>
/// <param name="Key">What it is, for a robot: <c>create-identity</c>. The same action always has the same key.</param>
/// <param name="Text">What to do, in French.</param>
public sealed record OperatorRequest(string Key, string Text)
{
    /// <summary>What to do it with, in order.</summary>
    public IReadOnlyList<OperatorDetail> Details { get; init; } = [];

    /// <summary>What to read once it is done; nothing is asked after a refusal.</summary>
    public IReadOnlyList<OperatorQuestion> Questions { get; init; } = [];

    /// <summary>Whether the software may refuse it, and show messages: a refusal is an answer, often the right one.</summary>
    public bool MayBeRefused { get; init; }

    /// <summary>Whether the software may have no such thing; not so of what does not depend on it.</summary>
    public bool MayBeImpossible { get; init; } = true;

    /// <summary>Whether the operator may announce the test that he plays next instead.</summary>
    public bool MayAnnounce { get; init; }

    /// <summary>The value of a detail; null when the request has none of that label.</summary>
    public string? this[string label] => Details.FirstOrDefault(detail => string.Equals(detail.Label, label, StringComparison.Ordinal))?.Value;
}
