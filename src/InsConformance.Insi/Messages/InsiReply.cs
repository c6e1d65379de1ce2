using InsConformance.Insi.Verification;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Messages;

/// <summary>What a SOAP envelope received from the service holds: an answer, a fault, or something else.</summary>
public abstract record InsiReply
{
    private InsiReply(WireDocument document) => Document = document;

    /// <summary>The whole message as received.</summary>
    public WireDocument Document { get; }

    /// <summary>A « RESULTAT » with its « CodeCR ».</summary>
    public sealed record Answered(WireDocument Document, InsiAnswer Answer) : InsiReply(Document);

    /// <summary>An answer of a verification, in the reconstructed contract.</summary>
    public sealed record Verified(WireDocument Document, VerificationAnswer Answer) : InsiReply(Document);

    /// <summary>A SOAP fault.</summary>
    public sealed record Faulted(WireDocument Document, InsiFault Fault) : InsiReply(Document);

    /// <summary>An envelope without a body that means something; <c>Message</c> says in French what is missing and where.</summary>
    public sealed record Unrecognised(WireDocument Document, string Message) : InsiReply(Document);
}
