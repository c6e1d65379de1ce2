using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Documents;

/// <summary>A document as the identity keeps it: its nature and what the site thought of it that day (INS 18).</summary>
/// <param name="Evidence">What was shown.</param>
/// <param name="Proof">Its kind and confidence, as parametrised when it was recorded.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="RecordedBy">Who recorded it.</param>
public sealed record RecordedDocument(DocumentEvidence Evidence, IdentityProof Proof, DateTimeOffset RecordedAt, string RecordedBy)
{
    /// <summary>Withdrawn: recorded wrongly, or no longer trusted.</summary>
    public bool IsWithdrawn { get; init; }
}
