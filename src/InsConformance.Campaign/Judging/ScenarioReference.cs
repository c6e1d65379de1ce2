using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Judging;

/// <summary>What the tags of a scenario say of the findings it may make: the rule, how binding and how certain it is, its sources.</summary>
/// <param name="Rule">The most precise requirement that the tags name.</param>
/// <param name="Basis">Where the rule comes from.</param>
/// <param name="Sources">Every document and number that the tags name.</param>
public sealed record ScenarioReference(string Rule, Basis Basis, IReadOnlyList<string> Sources)
{
    private const string Recommendation = "recommandation";

    /// <summary>Whether the text itself only recommends it (« recommandé », « PEUT »): tag <c>@recommandation</c>.</summary>
    public bool IsRecommendation { get; init; }

    /// <summary>A rule is a « DOIT », unless its text only recommends or this bench inferred it.</summary>
    public Severity Severity => OutcomeLattice.OnSoftware(IsRecommendation ? Severity.Should : Severity.Must, Basis);

    /// <summary>Reads the tags of a scenario, inherited ones included, without <c>@</c>.</summary>
    /// <exception cref="FormatException">No requirement is named, or the basis is not said exactly once.</exception>
    public static ScenarioReference Read(IEnumerable<string> tags)
    {
        var all = tags.Distinct(StringComparer.Ordinal).ToList();
        var requirements = all.Select(RequirementTag.Read).OfType<RequirementTag>().OrderByDescending(requirement => requirement.Rank).ToList();
        if (requirements.Count == 0)
            throw new FormatException("Aucune étiquette du scénario ne nomme d'exigence. Ajouter par exemple @INS-32.1, @regle-27 ou @CNDA-2.07.");
        var bases = all.Select(ScenarioOrigin.BasisOf).OfType<Basis>().ToList();
        if (bases.Count != 1)
        {
            throw new FormatException(
                $"Le scénario doit porter une fois et une seule @basis-official, @basis-secondary ou @basis-inferred ; il en porte {bases.Count}.");
        }

        return new ScenarioReference(requirements[0].Tag, bases[0], [.. requirements.Select(requirement => requirement.Source)])
        {
            IsRecommendation = all.Contains(Recommendation, StringComparer.Ordinal),
        };
    }
}
