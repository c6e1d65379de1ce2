namespace InsConformance.Identity.Decision;

/// <summary>What is kept after a call, or a refused attempt (règles 37 and 39, INS 37 and 38).</summary>
public enum StoredTrace
{
    /// <summary>A refused attempt, logged here: INSi was not called (inferred).</summary>
    RefusedAttempt,

    /// <summary>A row of the call journal; for code 00 it holds the whole image of the return, even when nothing is accepted.</summary>
    CallJournal,

    /// <summary>The call journal, and the identity: matricule, OID, five traits, former INS, history of statuses.</summary>
    CallJournalAndIdentity,
}
