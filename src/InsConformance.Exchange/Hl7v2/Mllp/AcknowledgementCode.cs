namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>« Code d'acquittement » (HL7 table 0008), MSA-1.</summary>
public enum AcknowledgementCode
{
    /// <summary>Application accept: the message was taken.</summary>
    AA,

    /// <summary>Application error: the message could not be processed.</summary>
    AE,

    /// <summary>Application reject: the message was refused.</summary>
    AR,
}
