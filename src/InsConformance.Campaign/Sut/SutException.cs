namespace InsConformance.Campaign.Sut;

/// <summary>
/// The software under test, or the way to it, broke down: nothing can be concluded from the scenario.
/// A refusal is not a breakdown: it is an answer of the software.
/// </summary>
public sealed class SutException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="failure">How it broke down.</param>
    /// <param name="message">French: what was expected, what was found, where, what to do.</param>
    /// <param name="innerException">The technical cause, when there is one.</param>
    public SutException(SutFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>How it broke down.</summary>
    public SutFailure Failure { get; }
}
