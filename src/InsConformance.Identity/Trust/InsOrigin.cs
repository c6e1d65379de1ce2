namespace InsConformance.Identity.Trust;

/// <summary>How a matricule INS and its OID came into an identity (INV7).</summary>
public enum InsOrigin
{
    /// <summary>Answer of INSi to a search, accepted.</summary>
    InsiRetrieval,

    /// <summary>Received from another identification domain, then confirmed by an INSi verification (INS 35).</summary>
    InsiVerification,

    /// <summary>Qualified identity received from the same identification domain (INS 45.1).</summary>
    OwnDomainFlow,

    /// <summary>Qualified identity received under a « contrat de confiance ».</summary>
    TrustContract,

    /// <summary>Read from the « appli carte Vitale » of the person (RNIV § 4.3.4).</summary>
    VitaleApp,

    /// <summary>Typed by somebody: never produced by the machine, seen only in an observed product.</summary>
    Typed,
}
