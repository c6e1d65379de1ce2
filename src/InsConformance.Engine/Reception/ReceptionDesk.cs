using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Reception;

/// <summary>Receives identities from other « domaines d'identification » (guide v2 règle 30, INS 35; T05, T06, T08).</summary>
public sealed class ReceptionDesk
{
    private readonly EngineParts _parts;
    private readonly VerificationCaller _verification;
    private readonly EntryPolicy _entries;
    private readonly KnownIdentities _known;
    private readonly ReceivedNumbers _numbers;

    internal ReceptionDesk(EngineParts parts, VerificationCaller verification)
    {
        (_parts, _verification) = (parts, verification);
        _entries = new EntryPolicy(parts.Rules);
        _known = new KnownIdentities(parts.Store, parts.Rules);
        _numbers = new ReceivedNumbers(parts.Rules, parts.Site);
    }

    /// <summary>
    /// Receives an identity. An INS already held here is recognised, and nothing is overwritten. Otherwise INSi verifies the INS:
    /// confirmed, the identity is created « récupérée » with all the data sent; if not, it is created without the matricule. Under a
    /// « contrat de confiance », what is sent qualified is qualified.
    /// </summary>
    public async Task<Result<IdentityView>> ReceiveAsync(Actor actor, ReceivedIdentity received, CancellationToken cancellationToken)
    {
        if (_parts.Access.Demand(actor, Right.CreateIdentities) is { } forbidden) return forbidden;
        if (!_entries.Read(received.Traits).TryGet(out var reading, out var unreadable)) return unreadable;

        var number = _numbers.Read(received);
        if (number.Ins is { } ins && HolderOf(ins) is { } holder) return Recognise(actor, holder, reading.Strict, received);

        var known = _known.SimilarTo(reading.Strict);
        var happening = await EventOfAsync(actor, received, reading.Strict, number.Ins, cancellationToken);
        return _parts.Trust.Begin(happening)
            .Then(trust => _parts.Trust.Record(Identity(reading, number.SocialSecurityNumber, trust.State, received.Emitter), trust, actor))
            .Then(identity => _parts.Writer.Add(actor, ChangeKind.Reception, identity))
            .With([.. _known.AlertsOn(known), .. number.Alerts])
            .Select(identity => _parts.Presenter.Show(identity, actor));
    }

    private RegisteredIdentity Identity(EntryReading reading, string? socialSecurityNumber, TrustState trust, string emitter) => new()
    {
        Id = new IdentityId(_parts.Numbering.Next("IPP")),
        Strict = reading.Strict,
        Complementary = reading.Complementary with { SocialSecurityNumber = socialSecurityNumber },
        Trust = trust,
        Acquisition = AcquisitionMode.Received,
        InsiConfirmedAt = trust.Ins is null ? null : _parts.Clock.GetUtcNow(),
        Documents = trust.Proof is { } proof ? [new RecordedDocument(new DocumentEvidence(proof.Code), proof, _parts.Clock.GetUtcNow(), emitter)] : [],
    };

    private async Task<TrustEvent> EventOfAsync(
        Actor actor, ReceivedIdentity received, StrictTraits traits, Ins? ins, CancellationToken cancellationToken)
    {
        if (ins is null) return new TrustEvent.ReceivedFromOtherDomain(null, ReceivedInsCheck.NotDone);
        if (IsQualifiedByContract(received) && _parts.Rules.IsOn(EngineRule.TrustContractQualifies)) return new TrustEvent.ReceivedUnderTrustContract(ins, received.Emitter);

        var outcome = _parts.Rules.IsOn(EngineRule.ReceivedInsVerified)
            ? await _verification.CallAsync(actor, null, ins, traits, cancellationToken)
            : new VerificationOutcome.Confirmed();
        return new TrustEvent.ReceivedFromOtherDomain(ins, outcome switch
        {
            VerificationOutcome.Confirmed => ReceivedInsCheck.Confirmed,
            VerificationOutcome.Rejected => ReceivedInsCheck.Rejected,
            _ => ReceivedInsCheck.NotDone,
        });
    }

    private bool IsQualifiedByContract(ReceivedIdentity received) =>
        received.IsQualifiedByEmitter
        && (_parts.Site.Current.TrustContracts.Contains(received.Emitter)
            || !_parts.Rules.IsOn(EngineRule.OtherDomainNeverQualifies)
            || (received.Emitter is ScannedContent.Emitter && !_parts.Rules.IsOn(EngineRule.ScanNeverQualifies)));

    private RegisteredIdentity? HolderOf(Ins ins) =>
        _parts.Store.Holding(ins.Matricule).FirstOrDefault(identity => identity.Trust.Ins == ins);

    /// <summary>The person is known: her identity is given back as it is, with an alert when the traits sent differ.</summary>
    private Result<IdentityView> Recognise(Actor actor, RegisteredIdentity holder, StrictTraits sent, ReceivedIdentity received)
    {
        _parts.Writer.Note(_parts.Scribe.Access(actor, holder.Id, AccessKind.Search, $"identité reçue de {received.Emitter}"));
        if (!_parts.Rules.IsOn(EngineRule.ReceivedTraitsNeverOverwrite))
        {
            return _parts.Writer
                .Change(actor, ChangeKind.Reception, holder.Id, identity => identity with { Strict = sent })
                .Select(identity => _parts.Presenter.Show(identity, actor));
        }

        return new Result<IdentityView>.Done(_parts.Presenter.Show(holder, actor), DifferenceAlert(holder.Strict, sent, received.Emitter));
    }

    private static ImmutableArray<Alert> DifferenceAlert(StrictTraits local, StrictTraits sent, string emitter)
    {
        var comparison = TraitComparer.Compare(local, new ReturnedIdentity
        {
            BirthName = sent.BirthName.Value,
            GivenNames = sent.BirthGivenNames?.List.Value,
            Sex = sent.Sex.Code(),
            BirthDate = sent.BirthDate.ToIso(),
            BirthPlace = sent.BirthPlace.Code,
        });
        var differences = string.Join(" ; ", comparison.Differences);
        return differences.Length == 0
            ? []
            :
            [
                new(
                    AlertKind.Discrepancy,
                    $"Les traits reçus de {emitter} diffèrent de l'identité connue, qui est inchangée : {differences}.",
                    EngineRule.ReceivedTraitsNeverOverwrite.Reference),
            ];
    }
}
