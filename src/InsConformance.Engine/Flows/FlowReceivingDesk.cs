using System.Collections.Concurrent;
using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Flows;

/// <summary>
/// Receives messages HL7 v2. Those of its own « domaine d'identification » are mirrored (guide v2 règle 33, INS 45; T07, T10, T16, T18);
/// those of another domain are received as <see cref="ReceptionDesk"/> does (règle 30, INS 35).
/// </summary>
public sealed class FlowReceivingDesk
{
    private readonly EngineParts _parts;
    private readonly ReceptionDesk _otherDomains;
    private readonly EntryPolicy _entries;
    private readonly ReceivedNumbers _numbers;
    private readonly ConcurrentDictionary<(string Emitter, string LocalIdentifier), IdentityId> _mirrored = new();

    internal FlowReceivingDesk(EngineParts parts, ReceptionDesk otherDomains)
    {
        (_parts, _otherDomains) = (parts, otherDomains);
        _entries = new EntryPolicy(parts.Rules);
        _numbers = new ReceivedNumbers(parts.Rules, parts.Site);
    }

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
            : Mirror(actor, flow.Emitter, reading);
    }

    private Result<IdentityView> Mirror(Actor actor, string emitter, FlowReading reading)
    {
        var known = Known(emitter, reading);
        if (reading.DeletesIns && known is null) return Unusable("L'INS à supprimer n'est celle d'aucune identité connue ici.");
        if (reading.DeletesIns && known is { } kept && !_parts.Rules.IsOn(EngineRule.FlowDeletionObeyed)) return Shown(actor, kept);
        if (!_entries.Read(reading.Traits).TryGet(out var traits, out var unreadable)) return unreadable;

        var number = _numbers.Read(reading.From(emitter));
        var complementary = traits.Complementary with { SocialSecurityNumber = reading.SocialSecurityNumber };
        var happening = EventOf(reading, number.Ins);
        var integrated = known is { } id
            ? _parts.Writer.Change(actor, ChangeKind.Reception, id, identity => _parts.Trust.Apply(
                identity with { Strict = traits.Strict, Complementary = complementary }, happening, actor))
            : _parts.Trust.Begin(happening)
                .Then(trust => _parts.Trust.Record(
                    new RegisteredIdentity
                    {
                        Id = new IdentityId(_parts.Numbering.Next("IPP")),
                        Strict = traits.Strict,
                        Complementary = complementary,
                        Trust = trust.State,
                        Acquisition = AcquisitionMode.Received,
                    },
                    trust,
                    actor))
                .Then(identity => _parts.Writer.Add(actor, ChangeKind.Reception, identity));
        return integrated.With(number.Alerts).Select(identity =>
        {
            foreach (var local in reading.LocalIdentifiers)
                _mirrored[(emitter, local)] = identity.Id;
            return _parts.Presenter.Show(identity, actor);
        });
    }

    private TrustEvent.ReceivedFromOwnDomain EventOf(FlowReading reading, Ins? ins) => new(
        _parts.Rules.IsOn(EngineRule.FlowValidInsStored) && !reading.DeletesIns ? ins : null,
        reading.IsValidated || (ins is not null && !_parts.Rules.IsOn(EngineRule.FlowUnreliableInsLeftOut)),
        _parts.Site.Current.Documents.Find(reading.DocumentCode) is { } kind ? new IdentityProof(kind.Code, kind.Label, kind.Confidence is ConfidenceLevel.High) : null,
        reading.DateIsFictive);

    private IdentityId? Known(string emitter, FlowReading reading)
    {
        foreach (var local in reading.LocalIdentifiers)
        {
            if (_mirrored.TryGetValue((emitter, local), out var mirrored)) return mirrored;
        }

        foreach (var former in reading.FormerMatricules)
        {
            if (Matricule.TryParse(former, out var matricule, out _) && _parts.Store.Holding(matricule) is [var holder, ..]) return holder.Id;
        }

        return null;
    }

    private Result<IdentityView> Shown(Actor actor, IdentityId id) =>
        _parts.Store.Find(id) is { } identity ? _parts.Presenter.Show(identity, actor) : IdentityWriter.Unknown(id);

    private static EngineRefusal Unusable(string message) => new(RefusalKind.Invalid, message, EngineReferences.Known);
}
