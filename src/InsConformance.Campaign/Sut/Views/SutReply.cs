namespace InsConformance.Campaign.Sut.Views;

/// <summary>What the software answered to an action.</summary>
/// <param name="Accepted">Whether the action was done.</param>
/// <param name="Messages">What the user reads: the reason of a refusal, the alerts, the information.</param>
public record SutReply(bool Accepted, IReadOnlyList<SutMessage> Messages)
{
    /// <summary>The action was done, without a word.</summary>
    public static SutReply Done { get; } = new(true, []);

    /// <summary>The action was refused, for this reason.</summary>
    public static SutReply Refused(string reason, SutField? field = null) => new(false, [new SutMessage(reason, MessageKind.Refusal, field)]);
}
