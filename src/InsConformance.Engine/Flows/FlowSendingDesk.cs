using System.Collections.Concurrent;
using System.Collections.Immutable;
using InsConformance.Engine.Emission;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Exchange.Hl7v2.Writing;
using InsConformance.Exchange.Identities;

namespace InsConformance.Engine.Flows;

/// <summary>
/// Sends identities to other software as messages HL7 v2 of the French profile. What leaves is what <see cref="EmissionGate"/> lets out, which
/// also traces the partner (INS 34, INS 41); the messages say what changed since the last ones sent to the same partner.
/// </summary>
public sealed class FlowSendingDesk
{
    private readonly EngineParts _parts;
    private readonly EmissionGate _gate;
    private readonly ConcurrentDictionary<(IdentityId Identity, string Partner), DiffusedIdentity> _sent = new();

    internal FlowSendingDesk(EngineParts parts, EmissionGate gate) => (_parts, _gate) = (parts, gate);

    /// <summary>The messages for a partner, in their order; none when nothing that is diffused changed.</summary>
    public Result<ImmutableArray<byte[]>> Send(Actor actor, IdentityId id, EmissionRequest request) =>
        _gate.Emit(actor, id, request).Then(outgoing => Diffusion.Of(id, outgoing)).Select(now => Write((id, request.Partner), now));

    private ImmutableArray<byte[]> Write((IdentityId Identity, string Partner) key, DiffusedIdentity now)
    {
        ImmutableArray<PamEvent> events = [.. PamTransitions.Between(_sent.GetValueOrDefault(key), now), .. Merges(key, now)];
        _sent[key] = now;
        if (!_parts.Rules.IsOn(EngineRule.FlowWithdrawalSent))
            events = [.. events.Select(happening => happening is PamEvent.InsWithdrawn ? new PamEvent.Updated(now) : happening)];
        return
        [
            .. events.Select(happening => PamWriter.Write(happening, new MessageHeader(_parts.Numbering.Next("MSG"), _parts.Clock.GetUtcNow())
            {
                ReceivingApplication = key.Partner,
                ReceivingFacility = key.Partner,
            })),
        ];
    }

    /// <summary>The identities merged into this one since, among those that the partner knows: each is told once.</summary>
    private ImmutableArray<PamEvent.Merged> Merges((IdentityId Identity, string Partner) key, DiffusedIdentity now) => _parts.Rules.IsOn(EngineRule.FlowMergeSent)
        ?
        [
            .. from merge in _parts.Store.Find(key.Identity)?.Merges ?? []
               let absorbed = merge.AbsorbedBefore.Id
               where _sent.TryRemove((absorbed, key.Partner), out _)
               select new PamEvent.Merged(now, new LocalIdentifier(absorbed.Value, Diffusion.Own)),
        ]
        : [];
}
