using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Trust;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Reception;

/// <summary>
/// Receives identities from other domains, and verifies INS held here (guide v2 règle 30, INS 35; T05, T06, T08, T23, T24).
/// </summary>
public sealed class ReceptionDesk
{
    private readonly EngineParts _parts;
    private readonly IInsiVerification _verification;
    private readonly EntryPolicy _entries;
    private readonly KnownIdentities _known;
    private readonly ReceivedNumbers _numbers;

    internal ReceptionDesk(EngineParts parts, IInsiVerification verification)
    {
        (_parts, _verification) = (parts, verification);
        _entries = new EntryPolicy(parts.Rules);
        _known = new KnownIdentities(parts.Store, parts.Rules);
        _numbers = new ReceivedNumbers(parts.Rules, parts.Site);
    }

    /// <summary>
    /// Receives an identity from another domain. An INS already held here is recognised, and nothing is overwritten. Otherwise INSi
    /// verifies the INS:
    /// confirmed, the identity is created « récupérée » with all the data sent; if not, it is created without the matricule. Under a «
    /// contrat de
    /// confiance », what is sent qualified is qualified.
    /// </summary>
    public async Task<Result<IdentityView>> ReceiveAsync(Actor actor, ReceivedIdentity received, CancellationToken cancellationToken)
    {
        if (_parts.Access.Demand(actor, Right.CreateIdentities) is { } forbidden) return forbidden;
        if (_entries.Read(received.Traits) is not Result<EntryReading>.Done { Value: var reading } read)
            return ((Result<EntryReading>.Refused)_entries.Read(received.Traits)).Refusal;

        var number = _numbers.Read(received);
        if (number.Ins is { } known && HolderOf(known) is { } holder) return Recognise(actor, holder, reading.Strict, received);

        var happening = await EventOfAsync(actor, received, reading.Strict, number.Ins, cancellationToken);
        return _parts.Trust.Begin(happening)
            .Then(trust => _parts.Trust.Record(
                new RegisteredIdentity
                {
                    Id = new IdentityId(_parts.Numbering.Next("IPP")),
                    Strict = reading.Strict,
                    Complementary = reading.Complementary with { SocialSecurityNumber = number.SocialSecurityNumber },
                    Trust = trust.State,
                    Acquisition = AcquisitionMode.Received,
                    InsiConfirmedAt = trust.State.Ins is null ? null : _parts.Clock.GetUtcNow(),
                },
                trust,
                actor))
            .Then(identity => _parts.Writer.Add(actor, ChangeKind.Reception, identity))
            .With(_known.AlertsOn(_known.SimilarTo(reading.Strict)))
            .With(number.Alerts)
            .With(read.Alerts)
            .Select(identity => _parts.Presenter.Show(identity, actor));
    }

    /// <summary>
    /// Asks INSi whether the INS of an identity is still right. If it is, the date is kept; if not, emission stops and an habilitated
    /// person decides
    /// (<see cref="ConfirmFailedVerification"/>).
    /// </summary>
    public async Task<Result<IdentityView>> VerifyAsync(Actor actor, IdentityId id, CancellationToken cancellationToken)
    {
        if (_parts.Access.Demand(actor, Right.CallInsi) is { } forbidden) return forbidden;
        if (_parts.Store.Find(id) is not { } identity) return IdentityWriter.Unknown(id);
        if (identity.Trust.Ins is not { } ins || !identity.Trust.MayCallInsi)
        {
            var refusal = new EngineRefusal(
                RefusalKind.Rule, "L'identité ne porte aucune INS à vérifier ; interroger INSi pour la récupérer.", EngineReferences.Known);
            _parts.Writer.Note(_parts.Scribe.RefusedAttempt(actor, id, CallModality.Verification, refusal));
            return refusal;
        }

        var outcome = await CallAsync(actor, id, ins, identity.Strict, cancellationToken);
        if (outcome is VerificationOutcome.Unavailable { Reason: var reason })
            return new EngineRefusal(RefusalKind.Rule, $"La vérification n'a pas eu lieu : {reason}. L'identité est inchangée.", EngineReferences.Known);

        var isConfirmed = outcome is VerificationOutcome.Confirmed;
        TrustEvent happening = isConfirmed ? new TrustEvent.InsVerified() : new TrustEvent.InsVerificationFailed(IsConfirmed: false);
        return _parts.Writer
            .Change(actor, ChangeKind.Verification, id, current => current.Trust.Ins == ins
                ? _parts.Trust.Apply(current, happening with { By = AuthorRole.Software }, actor)
                    .Select(after => isConfirmed ? after with { InsiConfirmedAt = _parts.Clock.GetUtcNow() } : after)
                : current)
            .Select(after => _parts.Presenter.Show(after, actor));
    }

    /// <summary>An habilitated person confirms that the INS is no longer valid: matricule and OID are invalidated (T24).</summary>
    public Result<IdentityView> ConfirmFailedVerification(Actor actor, IdentityId id)
    {
        if (_parts.Access.Demand(actor, Right.DowngradeIdentities) is { } forbidden) return forbidden;
        return _parts.Writer
            .Change(actor, ChangeKind.Downgrade, id, identity => identity.Trust.EmissionIsSuspended
                ? _parts.Trust.Apply(identity, new TrustEvent.InsVerificationFailed(IsConfirmed: true) { By = actor.Role(Right.DowngradeIdentities) }, actor)
                : new EngineRefusal(
                    RefusalKind.Rule, "Aucune vérification négative n'est en attente pour cette identité.", EngineReferences.Known))
            .Select(after => _parts.Presenter.Show(after, actor));
    }

    private async Task<TrustEvent> EventOfAsync(
        Actor actor, ReceivedIdentity received, StrictTraits traits, Ins? ins, CancellationToken cancellationToken)
    {
        var isUnderContract = received.IsQualifiedByEmitter
            && (_parts.Site.Current.TrustContracts.Contains(received.Emitter) || !_parts.Rules.IsOn(EngineRule.OtherDomainNeverQualifies));
        if (ins is not null && isUnderContract) return new TrustEvent.ReceivedUnderTrustContract(ins, received.Emitter);
        if (ins is null) return new TrustEvent.ReceivedFromOtherDomain(null, ReceivedInsCheck.NotDone);
        if (!_parts.Rules.IsOn(EngineRule.ReceivedInsVerified)) return new TrustEvent.ReceivedFromOtherDomain(ins, ReceivedInsCheck.Confirmed);

        return await CallAsync(actor, null, ins, traits, cancellationToken) switch
        {
            VerificationOutcome.Confirmed => new TrustEvent.ReceivedFromOtherDomain(ins, ReceivedInsCheck.Confirmed),
            VerificationOutcome.Rejected => new TrustEvent.ReceivedFromOtherDomain(ins, ReceivedInsCheck.Rejected),
            _ => new TrustEvent.ReceivedFromOtherDomain(ins, ReceivedInsCheck.NotDone),
        };
    }

    private async Task<VerificationOutcome> CallAsync(Actor actor, IdentityId? id, Ins ins, StrictTraits traits, CancellationToken cancellationToken)
    {
        var at = _parts.Clock.GetUtcNow();
        var outcome = await _verification.VerifyAsync(ins, traits, cancellationToken);
        _parts.Writer.Note(_parts.Scribe.Keep(new InsiCallEntry
        {
            At = at,
            By = actor.Author,
            Identity = id,
            Operation = InsConformance.Insi.Operations.InsiOperations.Verify.Name ?? "WS_INS3",
            Modality = CallModality.Verification,
            Label = outcome switch
            {
                VerificationOutcome.Confirmed => "INS et traits confirmés",
                VerificationOutcome.Rejected => "INS et traits non confirmés",
                _ => null,
            },
            TechnicalError = (outcome as VerificationOutcome.Unavailable)?.Reason,
        }));
        return outcome;
    }

    private RegisteredIdentity? HolderOf(Ins ins) => _parts.Store.Holding(ins.Matricule).FirstOrDefault(identity => identity.Trust.Ins == ins);

    /// <summary>The person is known: her identity is given back as it is, with an alert when the traits sent differ.</summary>
    private Result<IdentityView> Recognise(Actor actor, RegisteredIdentity holder, StrictTraits sent, ReceivedIdentity received)
    {
        _parts.Writer.Note(_parts.Scribe.Access(actor, holder.Id, AccessKind.Search, $"identité reçue de {received.Emitter}"));
        var comparison = TraitComparer.Compare(holder.Strict, new ReturnedIdentity
        {
            BirthName = sent.BirthName.Value,
            GivenNames = sent.BirthGivenNames?.List.Value,
            Sex = sent.Sex.Code(),
            BirthDate = sent.BirthDate.ToIso(),
            BirthPlace = sent.BirthPlace.Code,
        });
        var differences = comparison.Differences.ToList();
        if (!_parts.Rules.IsOn(EngineRule.ReceivedTraitsNeverOverwrite))
        {
            return _parts.Writer
                .Change(actor, ChangeKind.Reception, holder.Id, identity => identity with { Strict = sent })
                .Select(identity => _parts.Presenter.Show(identity, actor));
        }

        return new Result<IdentityView>.Done(_parts.Presenter.Show(holder, actor), differences.Count == 0
            ? []
            :
            [
                new(
                    AlertKind.Discrepancy,
                    $"Les traits reçus de {received.Emitter} diffèrent de l'identité connue, qui est inchangée : {string.Join(" ; ", differences)}.",
                    EngineRule.ReceivedTraitsNeverOverwrite.Reference),
            ]);
    }
}
