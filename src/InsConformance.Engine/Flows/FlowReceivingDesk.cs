using InsConformance.Engine.Display;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;

namespace InsConformance.Engine.Flows;

/// <summary>
/// Receives messages HL7 v2. Those of its own « domaine d'identification » are mirrored (guide v2 règle 33, INS 45);
/// those of another domain are received as <see cref="ReceptionDesk"/> does (règle 30, INS 35).
/// </summary>
public sealed class FlowReceivingDesk
{
    private readonly EngineParts _parts;
    private readonly ReceptionDesk _otherDomains;
    private readonly FlowMirror _ownDomain;

    internal FlowReceivingDesk(EngineParts parts, ReceptionDesk otherDomains) => (_parts, _otherDomains, _ownDomain) = (parts, otherDomains, new FlowMirror(parts));

    /// <summary>Integrates the patient of a message.</summary>
    public async Task<Result<IdentityView>> ReceiveAsync(Actor actor, IncomingFlow flow, CancellationToken cancellationToken)
    {
        if (_parts.Access.Demand(actor, Right.CreateIdentities) is { } forbidden) return forbidden;
        var read = Er7Reader.Read(flow.Message);
        if (read.Error is { } error) return Unusable(error);
        if (new PamMessage(read.Messages[0]).Patients is not [var patient, ..]) return Unusable("Le message n'a pas de segment PID.");

        var reading = new FlowReading(patient, _parts.Rules);
        return flow.IsOtherDomain
            ? await _otherDomains.ReceiveAsync(actor, reading.From(flow.Emitter), cancellationToken)
            : _ownDomain.Integrate(actor, flow.Emitter, reading);
    }

    private static EngineRefusal Unusable(string message) => new(RefusalKind.Invalid, message, EngineReferences.Known);
}
