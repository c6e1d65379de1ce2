namespace InsConformance.Identity.Decision;

/// <summary>By which operation INSi was asked.</summary>
public enum InsiMode
{
    /// <summary>Search by « carte Vitale » (WS_INS1).</summary>
    VitaleCard,

    /// <summary>Search by identity traits (WS_INS2).</summary>
    Traits,

    /// <summary>Verification of one INS (WS_INS3).</summary>
    Verification,

    /// <summary>Result of a batch verification, one line (WS_INS5).</summary>
    BatchVerification,
}
