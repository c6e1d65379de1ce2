namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>Each way an MLLP exchange can fail.</summary>
public enum MllpFailure
{
    /// <summary>Nobody listens there, or the name is unknown.</summary>
    Unreachable,

    /// <summary>The peer closed or reset the connection.</summary>
    ConnectionLost,

    /// <summary>A message is longer than <see cref="MllpLimits.MessageBytes"/>.</summary>
    MessageTooLong,

    /// <summary>A message takes longer than <see cref="MllpLimits.MessageTime"/>.</summary>
    MessageTooSlow,

    /// <summary>Nothing came for <see cref="MllpLimits.IdleTime"/>.</summary>
    Silence,
}
