using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Trust;

public abstract partial record TrustEvent
{
    /// <summary>
    /// The identity is read from the « appli carte Vitale » of the person: matricule, traits and proof of identity in one gesture, without INSi (T29; RNIV § 4.3.4).
    /// </summary>
    /// <param name="Ins">INS that the application gives.</param>
    /// <param name="Proof">The application as a « justificatif », with the confidence that the site gives it (<c>AV</c>).</param>
    public sealed record VitaleAppRead(Ins Ins, IdentityProof Proof) : TrustEvent;
}
