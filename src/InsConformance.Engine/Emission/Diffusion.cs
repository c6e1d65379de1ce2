using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Emission;

/// <summary>Puts what leaves the register in the form that the writers of all formats take.</summary>
internal static class Diffusion
{
    /// <summary>The authority of the local identifiers, under an OID made from a UUID (arc 2.25): this engine stands for no real structure.</summary>
    public static AssigningAuthority Own { get; } = AssigningAuthority.OfOid("2.25.309537726252298022113357591001927436779", "INSCONF");

    /// <summary>The identity to write; refused when a qualified one lacks a trait that INSi returns.</summary>
    public static Result<DiffusedIdentity> Of(IdentityId id, OutgoingIdentity outgoing)
    {
        DiffusedIdentity? identity;
        if (outgoing.Ins is { } ins)
        {
            if (!DiffusedIdentity.TryQualify(outgoing.Strict, ins, out identity, out var refusal, outgoing.Attributes))
                return new EngineRefusal(RefusalKind.Rule, refusal.Message, refusal.Rule);
        }
        else
        {
            var status = outgoing.Attributes.Block() || outgoing.PublishedStatus is TrustStatus.Provisional or TrustStatus.Retrieved
                ? TrustStatus.Provisional
                : TrustStatus.Validated;
            identity = DiffusedIdentity.WithoutIns(outgoing.Strict, status, outgoing.Attributes);
        }

        return identity with
        {
            LocalIdentifiers = [new LocalIdentifier(id.Value, Own)],
            Complementary = new ComplementaryTraits { UsedName = outgoing.UsedName, UsedFirstName = outgoing.UsedFirstName },
            Proof = outgoing.Documents is [var code, ..] ? new IdentityProof(code, code, IsHighConfidence: true) : null,
        };
    }
}
