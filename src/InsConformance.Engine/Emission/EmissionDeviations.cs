using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Emission;

/// <summary>How emission goes wrong when rules are switched off. With every rule on, it does not.</summary>
internal sealed class EmissionDeviations(EngineRules rules)
{
    private readonly ImmutableArray<Func<OutgoingIdentity, RegisteredIdentity, OutgoingIdentity>> _outgoing =
        rules.Deviations<Func<OutgoingIdentity, RegisteredIdentity, OutgoingIdentity>>(
            (EngineRule.OnlyQualifiedInsEmitted, (outgoing, identity) => outgoing with { Ins = identity.Trust.Ins }),
            (EngineRule.QualifiedInsEmitted, (outgoing, _) => outgoing with { Ins = null }),
            (EngineRule.SuspendedInsNotEmitted, (outgoing, identity) =>
                identity.Trust is { EmissionIsSuspended: true, Status: TrustStatus.Qualified }
                    ? outgoing with { Ins = identity.Trust.Ins }
                    : outgoing),
            (EngineRule.RetrievedLeavesAsProvisional, (outgoing, identity) => outgoing with { PublishedStatus = identity.Trust.Status }),
            (EngineRule.AttributesEmitted, (outgoing, _) => outgoing with { Attributes = IdentityAttributes.None }));

    public OutgoingIdentity Apply(OutgoingIdentity outgoing, RegisteredIdentity identity) =>
        _outgoing.Aggregate(outgoing, (o, deviate) => deviate(o, identity));
}
