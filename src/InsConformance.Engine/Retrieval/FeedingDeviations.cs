using System.Collections.Immutable;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Retrieval;

/// <summary>How feeding an identity goes wrong when rules are switched off. With every rule on, it does not.</summary>
internal sealed class FeedingDeviations(EngineRules rules)
{
    private readonly ImmutableArray<Func<StrictTraits, StrictTraits, StrictTraits>> _traits =
        rules.Deviations<Func<StrictTraits, StrictTraits, StrictTraits>>(
            (EngineRule.BirthNameFed, (local, fed) => fed with { BirthName = local.BirthName }),
            (EngineRule.BirthGivenNamesFed, (local, fed) => fed with { BirthGivenNames = local.BirthGivenNames }),
            (EngineRule.BirthPlaceFed, (local, fed) => fed with { BirthPlace = local.BirthPlace }),
            (EngineRule.FirstNameKept, (_, fed) => fed with { FirstBirthName = fed.BirthGivenNames?.List ?? fed.FirstBirthName }));

    private readonly ImmutableArray<Func<StrictTraits, ComplementaryTraits, ComplementaryTraits>> _complementary =
        rules.Deviations<Func<StrictTraits, ComplementaryTraits, ComplementaryTraits>>(
            (EngineRule.UsedNameNeverFed, (fed, traits) => traits with { UsedName = fed.BirthName }),
            (EngineRule.UsedFirstNameNeverFed, (fed, traits) => traits with { UsedFirstName = fed.FirstBirthName }),
            (EngineRule.SocialSecurityNumberNeverFed, (_, traits) => traits with { SocialSecurityNumber = null }));

    public StrictTraits Apply(StrictTraits? local, StrictTraits fed) =>
        local is null ? fed : _traits.Aggregate(fed, (traits, deviate) => deviate(local, traits));

    /// <summary>The complementary traits after a feeding: untouched, unless a rule is off.</summary>
    public ComplementaryTraits Apply(StrictTraits fed, ComplementaryTraits complementary) =>
        _complementary.Aggregate(complementary, (traits, deviate) => deviate(fed, traits));
}
