using System.Collections.Immutable;
using InsConformance.Engine.Histories;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Trust;

/// <summary>Puts what happens to an identity through the trust machine, and writes in it all that the machine asks to write.</summary>
internal sealed class TrustKeeper(EngineRules rules, SiteConfiguration site, TimeProvider clock)
{
    private readonly TrustDeviations _deviations = new(rules);

    /// <summary>Trust of an identity that is being created.</summary>
    public Result<TrustOutcome.Accepted> Begin(TrustEvent creation) =>
        Read(TrustMachine.Apply(null, _deviations.Distort(creation), Options));

    /// <summary>The identity after the event, with its histories; or the refusal of the machine.</summary>
    public Result<RegisteredIdentity> Apply(RegisteredIdentity identity, TrustEvent happening, Actor actor) =>
        _deviations.Ignores(happening, identity.Trust)
            ? identity
            : Read(TrustMachine.Apply(identity.Trust, _deviations.Distort(happening), Options))
                .Then(accepted => Record(identity, accepted, actor));

    /// <summary>The identity with the rows of history that an accepted event asks for.</summary>
    public Result<RegisteredIdentity> Record(RegisteredIdentity identity, TrustOutcome.Accepted accepted, Actor actor)
    {
        var now = clock.GetUtcNow();
        var after = identity with
        {
            Trust = accepted.State,
            StatusHistory = rules.IsOn(EngineRule.StatusHistory)
                ? identity.StatusHistory.AddRange(accepted.HistoryRows(new Responsible(actor.Name), now))
                : identity.StatusHistory,
            FormerIns = accepted.RetiredIns is { } retired && rules.IsOn(EngineRule.InvalidatedInsKept)
                ? identity.FormerIns.Add(new FormerIns(
                    retired.Matricule.Value,
                    retired.Oid.Value,
                    accepted.State.Ins is null ? FormerInsReason.Invalidated : FormerInsReason.Replaced)
                {
                    RecordedAt = now,
                    RecordedBy = actor.Name,
                })
                : identity.FormerIns,
        };
        return new Result<RegisteredIdentity>.Done(after, AlertsOf(accepted));
    }

    private TrustOptions Options => _deviations.Distort(site.Current.Trust);

    private static ImmutableArray<Alert> AlertsOf(TrustOutcome.Accepted accepted)
    {
        var warnings = accepted.Warnings.Select(warning => new Alert(AlertKind.Information, warning.Message, warning.Rule.Reference));
        var lost = accepted is { RetiredIns: { } ins, State.Ins: null }
            ? (Alert[])
            [
                new(
                    AlertKind.InsInvalidated,
                    $"Le matricule {ins.Matricule.Display} et son OID sont invalidés ; statut : « {accepted.State.Status.Label()} ».",
                    accepted.Taken[0].Reference),
            ]
            : [];
        return [.. warnings, .. lost];
    }

    private static Result<TrustOutcome.Accepted> Read(TrustOutcome outcome) => outcome switch
    {
        TrustOutcome.Accepted accepted => accepted,
        TrustOutcome.Refused refused => new EngineRefusal(RefusalKind.Rule, refused.Message, refused.Reference),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
