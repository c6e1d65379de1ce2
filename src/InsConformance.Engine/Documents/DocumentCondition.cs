namespace InsConformance.Engine.Documents;

/// <summary>A particular case in which a document of low confidence is enough (RNIV 1, § 3.3.3).</summary>
public enum DocumentCondition
{
    /// <summary>None: the level of the kind is all that counts.</summary>
    None,

    /// <summary>
    /// The person is a minor, and a parent or guardian shows a document of high confidence (with the court decision for a guardian).
    /// </summary>
    MinorWithAuthority,

    /// <summary>The person enters an EHPAD directly (« admission directe en EHPAD »).</summary>
    NursingHomeAdmission,
}
