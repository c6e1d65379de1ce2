namespace InsConformance.Campaign.Attachments.Checking;

/// <summary>Something that an adapter owes to the contract and does not give.</summary>
/// <param name="Rule">What is owed.</param>
/// <param name="Cause">What was seen, in French.</param>
public sealed record AdapterFinding(AdapterRule Rule, string Cause);
