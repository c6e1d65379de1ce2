using System.Collections.Immutable;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Trust;

/// <summary>
/// How the engine departs from the trust machine when rules are switched off: it forgets to tell the machine, or does not tell it the truth.
/// With every rule on, nothing is touched. The machine itself never departs.
/// </summary>
internal sealed class TrustDeviations
{
    private readonly ImmutableArray<Func<TrustEvent, TrustState, bool>> _forgotten;
    private readonly ImmutableArray<Func<TrustEvent, TrustEvent>> _distortedEvents;
    private readonly ImmutableArray<Func<TrustOptions, TrustOptions>> _distortedOptions;

    public TrustDeviations(EngineRules rules)
    {
        _forgotten = rules.Deviations<Func<TrustEvent, TrustState, bool>>(
            (EngineRule.StrictEditInvalidatesIns, (e, state) => e is TrustEvent.TraitsModified && state.Ins is not null),
            (EngineRule.DowngradeInvalidatesIns, (e, state) => e is TrustEvent.Downgraded && state.Ins is not null),
            (EngineRule.DoubtfulIsProvisional, (e, _) => e is TrustEvent.DoubtfulSet),
            (EngineRule.FictitiousIsProvisional, (e, _) => e is TrustEvent.FictitiousSet));
        _distortedEvents = rules.Deviations<Func<TrustEvent, TrustEvent>>(
            (EngineRule.InsiAloneNeverValidates, WithImaginaryProof),
            (EngineRule.StrictTraitsLocked, e => e is TrustEvent.TraitsModified ? e with { By = AuthorRole.SuperUser } : e));
        _distortedOptions = rules.Deviations<Func<TrustOptions, TrustOptions>>(
            (EngineRule.AttributeRemovalKeepsProvisional, options => options with { AttributeRemovalRestoresStatus = true }),
            (EngineRule.FictitiousStandsAlone, options => options with { ToleratesFictitiousWithOthers = true }),
            (EngineRule.CoherentFirstNameKeepsStatus, options => options with { CoherentFirstNameKeepsStatus = false }),
            (EngineRule.DifferentInsNeverMerged, options => options with { AllowsMergeOfDifferentIns = true }),
            (EngineRule.FailedVerificationAwaitsAPerson, options => options with { FailedVerificationDowngradesAtOnce = true }));
    }

    public bool Ignores(TrustEvent happening, TrustState state) => _forgotten.Any(forgets => forgets(happening, state));

    public TrustEvent Distort(TrustEvent happening) => _distortedEvents.Aggregate(happening, static (e, distort) => distort(e));

    public TrustOptions Distort(TrustOptions options) => _distortedOptions.Aggregate(options, static (o, distort) => distort(o));

    private static TrustEvent WithImaginaryProof(TrustEvent happening) => happening is TrustEvent.InsiAnswerAccepted accepted
        ? new TrustEvent.QualifiedInOneClick(accepted.Return, IdentityProof.TrustedThirdParty) { By = accepted.By }
        : happening;
}
