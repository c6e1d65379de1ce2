namespace InsConformance.Campaign.Sut.Views;

/// <summary>What the software answered when an identity was opened.</summary>
/// <param name="Accepted">Whether the user may see the identity.</param>
/// <param name="Messages">What the user reads beside the identity: alerts, or the reason of the refusal.</param>
/// <param name="Identity">What is displayed; null when refused.</param>
public sealed record ReadReply(bool Accepted, IReadOnlyList<SutMessage> Messages, IdentityView? Identity) : SutReply(Accepted, Messages);
