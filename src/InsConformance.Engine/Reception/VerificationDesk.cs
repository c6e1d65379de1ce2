using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Trust;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Reception;

/// <summary>
/// Asks INSi whether the INS held here are still right (T23, T24). What a negative answer leads to is not public: a person decides.
/// </summary>
public sealed class VerificationDesk
{
    private readonly EngineParts _parts;
    private readonly VerificationCaller _caller;
    private readonly VerificationRecorder _recorder;

    internal VerificationDesk(EngineParts parts, VerificationCaller caller) => (_parts, _caller, _recorder) = (parts, caller, new VerificationRecorder(parts));

    /// <summary>
    /// Verifies the INS of an identity. Confirmed, the date is kept; rejected, emission stops until an habilitated person decides (<see
    /// cref="ConfirmFailure"/>).
    /// </summary>
    public async Task<Result<IdentityView>> VerifyAsync(Actor actor, IdentityId id, CancellationToken cancellationToken)
    {
        if (_parts.Access.Demand(actor, Right.CallInsi) is { } forbidden) return forbidden;
        if (_parts.Store.Find(id) is not { } identity) return IdentityWriter.Unknown(id);
        if (identity.Trust is not { Ins: { } ins, MayCallInsi: true })
        {
            var refusal = Refused("L'identité ne porte aucune INS à vérifier ; interroger INSi pour la récupérer.");
            _parts.Writer.Note(_parts.Scribe.RefusedAttempt(actor, id, CallModality.Verification, refusal));
            return refusal;
        }

        var outcome = await _caller.CallAsync(actor, id, ins, identity.Strict, cancellationToken);
        if (outcome is VerificationOutcome.Unavailable { Reason: var reason })
            return Refused($"La vérification n'a pas eu lieu : {reason}. L'identité est inchangée.");

        return _recorder.Record(actor, id, ins, outcome).Select(after => _parts.Presenter.Show(after, actor));
    }

    /// <summary>An habilitated person confirms that the INS is no longer valid: matricule and OID are invalidated (T24).</summary>
    public Result<IdentityView> ConfirmFailure(Actor actor, IdentityId id)
    {
        if (_parts.Access.Demand(actor, Right.DowngradeIdentities) is { } forbidden) return forbidden;
        var failure = new TrustEvent.InsVerificationFailed(IsConfirmed: true) { By = actor.Role(Right.DowngradeIdentities) };
        return _parts.Writer
            .Change(actor, ChangeKind.Downgrade, id, identity => identity.Trust.EmissionIsSuspended
                ? _parts.Trust.Apply(identity, failure, actor)
                : Refused("Aucune vérification négative n'est en attente pour cette identité."))
            .Select(after => _parts.Presenter.Show(after, actor));
    }

    private static EngineRefusal Refused(string message) => new(RefusalKind.Rule, message, EngineReferences.Known);
}
