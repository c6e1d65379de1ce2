namespace InsConformance.Campaign.Sut.Views;

/// <summary>What the software answered to an action on a card.</summary>
/// <param name="Accepted">Whether the action was done.</param>
/// <param name="Messages">What the user reads.</param>
/// <param name="Choices">What the user may choose from, in the order shown; empty when there is nothing to choose.</param>
public sealed record CardReply(bool Accepted, IReadOnlyList<SutMessage> Messages, IReadOnlyList<string> Choices) : SutReply(Accepted, Messages);
