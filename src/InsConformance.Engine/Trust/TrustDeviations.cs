using System.Collections.Immutable;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Trust;

/// <summary>
/// How the engine departs from the trust machine when rules are switched off: it forgets to tell the machine, or does not tell it the
/// truth. With every rule on, nothing is touched. The machine itself never departs.
/// </summary>
internal sealed class TrustDeviations
{
    private readonly ImmutableArray<Func<TrustEvent, TrustState, bool>> _forgotten;
    private readonly ImmutableArray<Func<TrustEvent, TrustEvent>> _distortedEvents;
    private readonly ImmutableArray<Func<TrustOptions, TrustOptions>> _distortedOptions;

    public TrustDeviations(EngineRules rules)
    {
        _forgotten = rules.Deviations<Func<TrustEvent, TrustState, bool>>(
            (EngineRule.StrictEditInvalidatesIns, (e, state) =>
                e is TrustEvent.TraitsModified { By: AuthorRole.SuperUser } && state.Ins is not null),
            (EngineRule.DowngradeInvalidatesIns, (e, state) => e is TrustEvent.Downgraded && state.Ins is not null),
            (EngineRule.DoubtfulIsProvisional, (e, _) => e is TrustEvent.DoubtfulSet),
            (EngineRule.FictitiousIsProvisional, (e, _) => e is TrustEvent.FictitiousSet));
        _distortedEvents = rules.Deviations<Func<TrustEvent, TrustEvent>>(
            (EngineRule.InsiAloneNeverValidates, WithImaginaryProof),
            (EngineRule.ProvisionalByDefault, e => e is TrustEvent.CreatedManually creation
                ? new TrustEvent.CreatedWithProof(creation.FilledFields, IdentityProof.TrustedThirdParty, creation.DateIsFictive)
                : e),
            (EngineRule.BirthNameLocked, e => Unlocked(e, IdentityField.BirthName)),
            (EngineRule.BirthGivenNamesLocked, e => Unlocked(e, IdentityField.BirthGivenNames)),
            (EngineRule.BirthDateLocked, e => Unlocked(e, IdentityField.BirthDate)),
            (EngineRule.SexLocked, e => Unlocked(e, IdentityField.Sex)),
            (EngineRule.BirthPlaceLocked, e => Unlocked(e, IdentityField.BirthPlace)));
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

    /// <summary>Whoever edits this field alone is taken for a super user.</summary>
    private static TrustEvent Unlocked(TrustEvent happening, IdentityField field) =>
        happening is TrustEvent.TraitsModified modified && modified.Fields.All(changed => changed == field)
            ? modified with { By = AuthorRole.SuperUser }
            : happening;
}
