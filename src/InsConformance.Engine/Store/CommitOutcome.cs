namespace InsConformance.Engine.Store;

/// <summary>What became of a commit.</summary>
public enum CommitOutcome
{
    /// <summary>Everything was written.</summary>
    Committed,

    /// <summary>Nothing was written: another commit changed one of the identities first.</summary>
    VersionConflict,

    /// <summary>Nothing was written: another active identity holds the same matricule and OID (INV9).</summary>
    InsAlreadyHeld,
}
