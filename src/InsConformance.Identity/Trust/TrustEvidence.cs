namespace InsConformance.Identity.Trust;

/// <summary>The two facts on which trust rests, called IV and INSi by the guide: a document check, an INS that came from INSi.</summary>
/// <param name="Proof">Document validated, always high-confidence; <see langword="null"/> when none (IV−).</param>
/// <param name="Ins">INS held; <see langword="null"/> when none (INSi−).</param>
public sealed record TrustEvidence(IdentityProof? Proof, HeldIns? Ins)
{
    /// <summary>Neither.</summary>
    public static TrustEvidence None { get; } = new(null, null);

    /// <summary>Status of an identity neither doubtful nor fictitious: the table of the guide (règle 20).</summary>
    public TrustStatus Status => (Proof, Ins) switch
    {
        (null, null) => TrustStatus.Provisional,
        (null, _) => TrustStatus.Retrieved,
        (_, null) => TrustStatus.Validated,
        _ => TrustStatus.Qualified,
    };
}
