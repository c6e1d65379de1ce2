using System.Collections.Immutable;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Verification;

namespace InsConformance.Engine.Lots;

/// <summary>
/// « Vérification par lot » : verifies the INS of many identities at once (WS_INS4, then WS_INS5; T23, T24), in the reconstructed contract. Nothing waits here: a
/// result asked for too early is refused, and the refusal says when to come back.
/// </summary>
public sealed class LotDesk
{
    private readonly EngineParts _parts;
    private readonly LotCaller? _caller;
    private readonly VerificationRecorder _recorder;
    private readonly LotGuards _guards;
    private readonly PendingLots _pending = new();

    internal LotDesk(EngineParts parts, LotCaller? caller)
    {
        (_parts, _caller, _recorder, _guards) = (parts, caller, new VerificationRecorder(parts), new LotGuards(parts.Rules));
    }

    /// <summary>Deposits a lot. Two mentions of one identity count once.</summary>
    public async Task<Result<PendingLot>> DepositAsync(Actor actor, IReadOnlyList<IdentityId> identities, CancellationToken cancellationToken)
    {
        if (_parts.Access.Demand(actor, Right.CallInsi) is { } forbidden) return forbidden;
        if (_caller is null) return NotConnected;
        List<RegisteredIdentity> found = [];
        foreach (var id in identities.Distinct())
        {
            if (_parts.Store.Find(id) is not { } identity) return IdentityWriter.Unknown(id);
            found.Add(identity);
        }

        if (_guards.OnDeposit(found, _parts.Site.Current.Lots) is { } refusal)
        {
            _parts.Writer.Note(_parts.Scribe.RefusedAttempt(actor, null, CallModality.Lot, refusal));
            return refusal;
        }

        var request = new LotDepositRequest([.. found.Select(identity => new LotItem(identity.Id.Value, IdentityOnTheWire.Of(identity.Trust.Ins, identity.Strict)))]);
        var deposited = await _caller.DepositAsync(actor, request, cancellationToken);
        return deposited.Then(answer => Await(answer, [.. found.Select(identity => new LotLine(identity.Id, identity.Trust.Ins))]));
    }

    /// <summary>
    /// Asks for the result of a lot, and writes it in the identities: confirmed, the date is kept; rejected, emission stops until an habilitated person decides.
    /// </summary>
    /// <returns>The lines, in the order of the deposit; refused while the result is not there.</returns>
    public async Task<Result<ImmutableArray<VerifiedLine>>> FetchAsync(Actor actor, string reference, CancellationToken cancellationToken)
    {
        if (_parts.Access.Demand(actor, Right.CallInsi) is { } forbidden) return forbidden;
        if (_caller is null) return NotConnected;
        if (_pending.Find(reference) is not { } lot) return Refused($"Aucun lot {reference} n'attend de résultat ; en déposer un.");
        if (_guards.OnFetch(lot, _parts.Clock.GetUtcNow()) is { } refusal) return refusal;
        var fetched = await _caller.FetchAsync(actor, new LotRetrievalRequest(reference), cancellationToken);
        return fetched.Then(answer => answer.IsReady ? Record(actor, lot, answer) : AwaitAgain(lot, answer));
    }

    internal static EngineRefusal Refused(string message) => new(RefusalKind.Rule, message, EngineReferences.Known);

    private static EngineRefusal NotConnected => Refused("La vérification par lot n'est pas raccordée à cette installation.");

    private Result<PendingLot> Await(LotDepositAnswer answer, ImmutableArray<LotLine> lines)
    {
        if (answer.Reference is not { } reference) return Refused("INSi a accepté le lot sans en donner la référence : son résultat ne pourra pas être demandé. Déposer de nouveau.");
        var lot = new PendingLot(reference, lines, _parts.Clock.GetUtcNow() + (answer.Wait ?? TimeSpan.Zero));
        _pending.Keep(lot);
        return lot;
    }

    private Result<ImmutableArray<VerifiedLine>> AwaitAgain(PendingLot lot, LotRetrievalAnswer answer)
    {
        var wait = answer.Wait ?? TimeSpan.Zero;
        _pending.Keep(lot with { NotBefore = _parts.Clock.GetUtcNow() + wait });
        return Refused($"INSi n'a pas encore le résultat du lot {lot.Reference} ; le demander dans {wait.TotalSeconds:0} s.");
    }

    private Result<ImmutableArray<VerifiedLine>> Record(Actor actor, PendingLot lot, LotRetrievalAnswer answer)
    {
        _pending.Forget(lot.Reference);
        List<VerifiedLine> lines = [];
        List<Alert> alerts = [];
        foreach (var line in lot.Lines)
        {
            var outcome = OutcomeOf(answer.Items.FirstOrDefault(item => string.Equals(item.Id, line.Identity.Value, StringComparison.Ordinal)));
            var verified = new VerifiedLine(line.Identity, outcome);
            lines.Add(verified);
            _caller!.Note(actor, verified);
            if (line.Ins is { } ins)
                alerts.AddRange(AlertsOf(_recorder.Record(actor, line.Identity, ins, outcome)));
        }

        return new Result<ImmutableArray<VerifiedLine>>.Done([.. lines], [.. alerts]);
    }

    private static ImmutableArray<Alert> AlertsOf(Result<RegisteredIdentity> recorded) => recorded switch
    {
        Result<RegisteredIdentity>.Done done => done.Alerts,
        Result<RegisteredIdentity>.Refused { Refusal: var refusal } => [new Alert(AlertKind.Information, refusal.Message, refusal.Rule)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static VerificationOutcome OutcomeOf(LotItemResult? result) => result switch
    {
        { IsConfirmed: true } => new VerificationOutcome.Confirmed(),
        { Result: ReconstructedContract.Rejected } => new VerificationOutcome.Rejected(),
        { FaultCode: { } code } => new VerificationOutcome.Unavailable($"{code} : {result.FaultText}"),
        _ => new VerificationOutcome.Unavailable("le résultat du lot ne dit rien de cette ligne"),
    };
}
