namespace InsConformance.Campaign.Sut.Views;

/// <summary>What the software answered to a creation.</summary>
/// <param name="Accepted">Whether the identity was created.</param>
/// <param name="Messages">What the user reads.</param>
/// <param name="IdentityId">The local identifier of the new identity; null when nothing was created.</param>
public sealed record CreationReply(bool Accepted, IReadOnlyList<SutMessage> Messages, string? IdentityId) : SutReply(Accepted, Messages);
