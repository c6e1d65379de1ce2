using InsConformance.Identity.Decision;
using InsConformance.Identity.Tests.Trust;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Decision;

/// <summary>Every kind of local identity under every kind of result, with every setting.</summary>
internal static class DecisionCases
{
    /// <summary>Every kind of local identity; none is <see langword="null"/>.</summary>
    public static readonly TrustState?[] States =
    [
        null, Sample.Provisional, Sample.Retrieved, Sample.Validated, Sample.Qualified, Sample.QualifiedWithNia, Sample.WithFictiveDate,
        Sample.After(Sample.WithFictiveDate, new TrustEvent.ProofValidated(Sample.Card)),
        Sample.Doubtful, Sample.Fictitious, Sample.Suspended, Sample.Absorbed, Ecetinsi.Retrieved, Ecetinsi.Qualified,
    ];

    private static readonly InsiResult[] Results =
    [
        new InsiResult.Found(Ecetinsi.Returned),
        new InsiResult.Found(Ecetinsi.Returned with { BirthPlace = null }),
        new InsiResult.Found(Ecetinsi.Returned with { BirthDate = "2009-00-00" }),
        new InsiResult.Found(Ecetinsi.Returned with { Matricule = "109076322088835", Oid = "1.2.250.1.213.1.4.9" }),
        new InsiResult.Found(new ReturnedIdentity()),
        new InsiResult.NotFound(),
        new InsiResult.Several(),
        new InsiResult.Failed("desir_550"),
        new InsiResult.Confirmed(Sample.Ruth),
        new InsiResult.Confirmed(Sample.PierreAlain),
        new InsiResult.Rejected(Sample.Ruth),
        new InsiResult.Rejected(Sample.PierreAlain),
        new InsiResult.NotReady(TimeSpan.FromSeconds(60)),
    ];

    private static readonly StrictTraits[] Traits = [Ecetinsi.Traits, Ecetinsi.MinorTraits, Ecetinsi.MajorTraits];

    private static readonly DecisionOptions[] Options =
        [DecisionOptions.SegurWave2, DecisionOptions.Guide with { MinorDifferencesMayQualify = false }];

    private static readonly TrustOptions[] TrustSettings =
        [TrustOptions.GuideV3, TrustOptions.GuideV3 with { FailedVerificationDowngradesAtOnce = true }];

    /// <summary>All of them; one in twenty-three in a mutation run.</summary>
    public static IEnumerable<(DecisionInput Input, DecisionOptions Options, TrustOptions Trust)> Some()
    {
        var step = MutationRun.Amount(usual: 1, under: 23);
        return All().Where((_, index) => index % step == 0);
    }

    /// <summary>All of them.</summary>
    public static IEnumerable<(DecisionInput Input, DecisionOptions Options, TrustOptions Trust)> All() =>
        from state in States
        from result in Results
        from mode in Enum.GetValues<InsiMode>()
        from traits in Traits
        from proof in new[] { null, Sample.Card }
        from held in new[] { true, false }
        from options in Options
        from trust in TrustSettings
        select (
            new DecisionInput
            {
                Mode = mode,
                Result = result,
                Local = state is null
                    ? null
                    : new LocalIdentity(state, traits with { IsBirthDateFictive = state.DateIsFictive }, Ecetinsi.Nir),
                Proof = proof,
                IsHeldElsewhere = _ => held,
            },
            options,
            trust);
}
