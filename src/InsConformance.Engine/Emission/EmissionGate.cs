using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Emission;

/// <summary>
/// The only way out of the register: what may leave, and the trace of the partner (guide v2 règles 28 and 31, INS 34 and INS 41).
/// </summary>
public sealed class EmissionGate
{
    private readonly EngineParts _parts;
    private readonly EmissionDeviations _deviations;

    internal EmissionGate(EngineParts parts) => (_parts, _deviations) = (parts, new EmissionDeviations(parts.Rules));

    /// <summary>Prepares what leaves, and traces that it did.</summary>
    public Result<OutgoingIdentity> Emit(Actor actor, IdentityId id, EmissionRequest request)
    {
        if (_parts.Access.Demand(actor, Right.EmitIdentities) is { } forbidden) return forbidden;
        if (_parts.Store.Find(id) is not { } identity) return IdentityWriter.Unknown(id);
        if (!identity.IsActive && _parts.Rules.IsOn(EngineRule.MergedIdentityNotEmitted))
        {
            return new EngineRefusal(
                RefusalKind.Rule,
                $"L'identité {id} a été fusionnée dans {identity.MergedInto} ; transmettre celle qui a survécu.",
                EngineRule.MergedIdentityNotEmitted.Reference);
        }

        var outgoing = _deviations.Apply(Prepare(identity), identity);
        _parts.Writer.Note(_parts.Scribe.Keep(new EmissionEntry
        {
            At = _parts.Clock.GetUtcNow(),
            By = actor.Author,
            Identity = id,
            Partner = request.Partner,
            IsOtherDomain = request.IsOtherDomain,
            Content = request.Content,
            CarriesIns = outgoing.Ins is not null,
        }));
        var alerts = _parts.Presenter.Show(identity, actor).Alerts;
        return new Result<OutgoingIdentity>.Done(outgoing, alerts);
    }

    private static OutgoingIdentity Prepare(RegisteredIdentity identity) => new()
    {
        Strict = identity.Strict,
        UsedName = identity.Complementary.UsedName,
        UsedFirstName = identity.Complementary.UsedFirstName,
        Ins = identity.Trust.MayEmitIns ? identity.Trust.Ins : null,
        PublishedStatus = identity.Trust.DocumentVerified ? TrustStatus.Validated : TrustStatus.Provisional,
        Attributes = identity.Trust.Attributes,
        Documents = identity.Trust.Proof is { } proof ? [proof.Code] : [],
    };
}
