namespace InsConformance.Identity.Trust;

public abstract partial record TrustEvent
{
    /// <summary>
    /// A document is validated (T10, T12); <see cref="AuthorRole.Software"/> as author stands for the automatism of INS 21.
    /// On an identity already validated or qualified, the document takes the place of the former one.
    /// </summary>
    /// <param name="Proof">The document.</param>
    public sealed record ProofValidated(IdentityProof Proof) : TrustEvent;

    /// <summary>The check of the document is withdrawn (T17, T18).</summary>
    public sealed record ProofWithdrawn : TrustEvent;
}
