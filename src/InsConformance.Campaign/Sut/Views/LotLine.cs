namespace InsConformance.Campaign.Sut.Views;

/// <summary>What became of one identity of a lot.</summary>
/// <param name="IdentityId">Its local identifier.</param>
/// <param name="Confirmed">Whether INSi confirms its INS and its traits; null when INSi could not tell.</param>
public sealed record LotLine(string IdentityId, bool? Confirmed);
