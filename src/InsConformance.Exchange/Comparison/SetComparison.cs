using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Comparison;

/// <summary>
/// Compares the identities of several artefacts of one person, trait by trait. What most of them say is the reference; of equals, what the first
/// says. An artefact that does not carry a trait is not compared on it.
/// </summary>
public static class SetComparison
{
    /// <summary>Name of this judge in results.</summary>
    public const string Format = "set";

    /// <summary>Compares. One identity alone can be compared with nothing: that is an error.</summary>
    public static Judgement Compare(IReadOnlyList<CarriedIdentity> identities) => identities.Count < 2
        ? new Judgement
        {
            Format = Format,
            Version = "1",
            Error = $"{(identities.Count == 0 ? "Aucune identité lue" : $"Une seule identité lue ({identities[0].Source})")} ; attendu au moins deux artefacts de la même personne (datamatrix, HL7 v2, FHIR, CDA, XDS).",
        }
        : new Judgement { Format = Format, Version = "1", Findings = [.. Enum.GetValues<ComparedTrait>().SelectMany(trait => Compare(trait, identities))] };

    private static List<Finding> Compare(ComparedTrait trait, IReadOnlyList<CarriedIdentity> identities)
    {
        var rule = SetRules.Of(trait);
        List<(CarriedIdentity Identity, CarriedTrait Trait)> carried =
        [
            .. identities.SelectMany(identity => identity.Traits.Where(one => one.Trait == trait).Select(one => (identity, one))),
        ];
        if (carried.Count < 2)
            return [rule.Unevaluated(carried.Count == 0 ? "aucun artefact ne porte ce trait." : $"seul {carried[0].Identity.Source} porte ce trait.")];
        var reference = carried.GroupBy(one => one.Trait.Value, StringComparer.Ordinal).MaxBy(same => same.Count())!;
        var departures = carried.Where(one => !string.Equals(one.Trait.Value, reference.Key, StringComparison.Ordinal))
            .Select(one => rule.Find(new Departure(
                $"{one.Identity.Source}, {one.Trait.Location}",
                $"{reference.Key} ({string.Join(", ", reference.Select(same => same.Identity.Source))})",
                one.Trait.Value)))
            .ToList();
        return departures.Count == 0 ? [rule.Respected()] : departures;
    }
}
