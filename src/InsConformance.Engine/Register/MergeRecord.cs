namespace InsConformance.Engine.Register;

/// <summary>What a merge needs to be undone: both identities as they were.</summary>
/// <param name="SurvivorBefore">The identity that survived, before the merge.</param>
/// <param name="AbsorbedBefore">The identity that was absorbed, before the merge.</param>
public sealed record MergeRecord(RegisteredIdentity SurvivorBefore, RegisteredIdentity AbsorbedBefore);
