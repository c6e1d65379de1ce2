using System.Collections.Immutable;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Decision;

/// <summary>A local identity against the one returned by INSi, trait by trait.</summary>
/// <param name="Traits">The six strict traits, in the order of règle 1.</param>
/// <param name="Nir">The matricule against the NIR known.</param>
public sealed record IdentityComparison(ImmutableArray<TraitComparison> Traits, NirMatch Nir)
{
    // The given names of the list and the place of birth are not among the four traits of SC.INS.22.
    private static readonly ImmutableArray<IdentityField> Decisive =
        [IdentityField.BirthName, IdentityField.FirstBirthName, IdentityField.BirthDate, IdentityField.Sex];

    /// <summary>Perfect, partial or major.</summary>
    public Correspondence Correspondence => this switch
    {
        _ when Traits.Any(trait => trait.Match is TraitMatch.Major) => Correspondence.Major,
        _ when Nir is not NirMatch.Different && Traits.All(Corresponds) => Correspondence.Perfect,
        _ => Correspondence.Partial,
    };

    /// <summary>What to highlight (SC.INS.19).</summary>
    public IEnumerable<TraitComparison> Differences => Traits.Where(trait => trait.Match.IsDifference());

    /// <summary>The comparison of a trait.</summary>
    public TraitMatch Of(IdentityField field) => Traits.Single(trait => trait.Field == field).Match;

    private static bool Corresponds(TraitComparison trait) => Decisive.Contains(trait.Field)
        ? trait.Match is TraitMatch.Exact or TraitMatch.Beginning
        : trait.Field is not IdentityField.BirthPlace || trait.Match is not (TraitMatch.Formatting or TraitMatch.Minor);
}
