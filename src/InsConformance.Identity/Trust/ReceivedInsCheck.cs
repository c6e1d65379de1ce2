namespace InsConformance.Identity.Trust;

/// <summary>What the INSi verification said of an INS received from another domain (règle 30, INS 35).</summary>
public enum ReceivedInsCheck
{
    /// <summary>Not asked, or not answered.</summary>
    NotDone,

    /// <summary>The INS and the traits are confirmed.</summary>
    Confirmed,

    /// <summary>They are not.</summary>
    Rejected,
}
