namespace InsConformance.Identity.Trust;

/// <summary>
/// « Statut de confiance » of an identity: exactly one of four (guide v2 règle 20, INS 22–25; RNIV EXI SI 07).
/// It is never chosen: it follows from the document check, the INS held and the attributes.
/// </summary>
public enum TrustStatus
{
    /// <summary>
    /// « Identité provisoire » (PROV) : neither checked on a document nor fed by INSi, or doubtful, or fictitious. The default.
    /// </summary>
    Provisional,

    /// <summary>« Identité récupérée » (RECUP) : fed by INSi, not checked on a document.</summary>
    Retrieved,

    /// <summary>« Identité validée » (VALI) : checked on a high-confidence document, not fed by INSi.</summary>
    Validated,

    /// <summary>« Identité qualifiée » (QUAL) : fed by INSi and checked on a high-confidence document.</summary>
    Qualified,
}
