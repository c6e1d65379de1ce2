namespace InsConformance.Identity.Trust;

/// <summary>
/// « Justificatif » or identification device on which an identity is checked (guide v2 règle 19, INS 18–20).
/// The list and the confidence levels belong to the site; this is one entry of it, as parametrised at the time of the check.
/// </summary>
/// <param name="Code">Code of the entry, that of HL7 ZFD-7 where it exists, e.g. <c>PA</c>.</param>
/// <param name="Label">French label, e.g. « Passeport ».</param>
/// <param name="IsHighConfidence">« Dispositif à haut niveau de confiance » according to the site.</param>
public sealed record IdentityProof(string Code, string Label, bool IsHighConfidence)
{
    /// <summary>« Tiers de confiance » : what stands for a document under a trust contract (IHE PAM France, ZFD-7 <c>TC</c>).</summary>
    public static IdentityProof TrustedThirdParty { get; } = new("TC", "Tiers de confiance", IsHighConfidence: true);

    /// <summary>
    /// The check of the « référentiel d'identités » of the domain, which emits PID-32 = VALI without always naming the document.
    /// </summary>
    public static IdentityProof CheckedByOwnDomain { get; } =
        new("", "Vérifiée par le référentiel d'identités du domaine", IsHighConfidence: true);
}
