namespace InsConformance.Campaign.Sut.Views;

/// <summary>What the software answered to a search.</summary>
/// <param name="Accepted">Whether the search was made; a wrong matricule is refused before searching (INS 8.1).</param>
/// <param name="Messages">What the user reads.</param>
/// <param name="Found">The identities found; empty when nobody is found.</param>
public sealed record SearchReply(bool Accepted, IReadOnlyList<SutMessage> Messages, IReadOnlyList<FoundIdentity> Found)
    : SutReply(Accepted, Messages);
