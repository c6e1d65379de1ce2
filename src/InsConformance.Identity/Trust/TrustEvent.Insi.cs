namespace InsConformance.Identity.Trust;

public abstract partial record TrustEvent
{
    /// <summary>An INSi return is accepted into the identity (« rapatriement »: T09, T11; T23 when it is the INS already held).</summary>
    /// <param name="Return">The return.</param>
    public sealed record InsiAnswerAccepted(InsiReturn Return) : TrustEvent;

    /// <summary>« Qualification en 1 clic » : the return is accepted and the document validated together (T13).</summary>
    /// <param name="Return">The return.</param>
    /// <param name="Proof">The document.</param>
    /// <param name="DocumentFirst">The document was looked at before the return: the history then says PROV, VALI, QUAL.</param>
    public sealed record QualifiedInOneClick(InsiReturn Return, IdentityProof Proof, bool DocumentFirst = false) : TrustEvent;

    /// <summary>The NIA held is replaced by the NIR that INSi now returns (T25).</summary>
    /// <param name="Return">The return, with the NIR.</param>
    public sealed record NiaReplacedByNir(InsiReturn Return) : TrustEvent;

    /// <summary>The NIR held is replaced by another NIR, after a change of civil status, once examined (T26).</summary>
    /// <param name="Return">The return, with the new NIR.</param>
    /// <param name="NewProof">New document validated with it, if any.</param>
    public sealed record NirReplacedByNir(InsiReturn Return, IdentityProof? NewProof = null) : TrustEvent;

    /// <summary>The INSi verification confirms the INS held (T23).</summary>
    public sealed record InsVerified : TrustEvent;

    /// <summary>The INSi verification answers that the INS held is not valid (T24 once confirmed).</summary>
    /// <param name="IsConfirmed">A person has looked and confirms.</param>
    public sealed record InsVerificationFailed(bool IsConfirmed) : TrustEvent;
}
