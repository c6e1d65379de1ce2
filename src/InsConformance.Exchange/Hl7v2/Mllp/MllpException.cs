namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>An MLLP exchange failed.</summary>
/// <param name="failure">How.</param>
/// <param name="message">In French: what was expected, what was seen, what to do.</param>
/// <param name="cause">What the system said.</param>
public sealed class MllpException(MllpFailure failure, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>How it failed.</summary>
    public MllpFailure Failure { get; } = failure;
}
