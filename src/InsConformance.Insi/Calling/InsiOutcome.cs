using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Insi.Calling;

/// <summary>How a call ended: <see cref="Answered"/>, <see cref="Verified"/>, <see cref="Faulted"/> or <see cref="Failed"/>.</summary>
public abstract record InsiOutcome
{
    private InsiOutcome()
    {
    }

    /// <summary>The service answered « RESULTAT », whatever its code.</summary>
    public sealed record Answered(InsiAnswer Answer) : InsiOutcome;

    /// <summary>The service answered a verification (reconstructed contract), whatever its result.</summary>
    public sealed record Verified(VerificationAnswer Answer) : InsiOutcome;

    /// <summary>The service or its gateway answered a SOAP fault.</summary>
    public sealed record Faulted(InsiFault Fault) : InsiOutcome;

    /// <summary>No answer and no fault. <c>Message</c> says in French what happened and what to do.</summary>
    public sealed record Failed(FailureKind Kind, string Message) : InsiOutcome;
}
