namespace InsConformance.Engine.Register;

/// <summary>What a merge needs to be undone: the survivor as it was.</summary>
/// <param name="Absorbed">The identity merged into this one.</param>
/// <param name="SurvivorBefore">This identity before the merge.</param>
/// <param name="SurvivorVersionAfter">Version of this identity just after the merge.</param>
public sealed record MergeRecord(IdentityId Absorbed, RegisteredIdentity SurvivorBefore, long SurvivorVersionAfter);
