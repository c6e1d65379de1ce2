using InsConformance.Exchange.Comparison;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Cda.Receiving;

/// <summary>What a receiver must have done with a document (CD-20 and CD-21, inferred).</summary>
public static class CdaReceptionRules
{
    private const string After = "récepteur, après le document";

    private static readonly RuleCheck<ObservedCdaReception>[] All =
    [
        new(
            new ConformanceRule
            {
                Id = "CD-20",
                Basis = Basis.Inferred,
                Sources = ["déduit : l'identitovigilance du RNIV, appliquée à la réception d'un document"],
                Message = "Le document a été rattaché sans que l'INS et tous les traits soient égaux à ceux du dossier.",
                Recommendation = "Rattacher seulement si l'INS et les traits sont strictement égaux ; sinon, soumettre à l'identitovigilance.",
                Note = "Un document rattaché au mauvais dossier est lu, et suivi, comme celui d'un autre patient.",
            },
            Attachment),
        new(
            new ConformanceRule
            {
                Id = "CD-21",
                Basis = Basis.Inferred,
                Sources = ["déduit : un identifiant n'est une INS que par sa racine (liste des OID de l'ANS)"],
                Message = "Une INS a été enregistrée depuis un document qui n'en porte pas.",
                Recommendation = "Ne prendre pour INS que ce qui porte une racine 1.2.250.1.213.1.4.8 à .11.",
                Note = "Un numéro pris pour une INS part ensuite vers d'autres logiciels comme s'il venait d'INSi.",
            },
            observed => ValueOf(observed.Document, ComparedTrait.Matricule) is not null
                ? []
                : observed.NewIns.Select(ins => new Departure(After, "aucune INS", $"INS {ins.Matricule}, OID {ins.Oid ?? Departure.Absent}"))),
    ];

    /// <summary>The rules, which no document alone can show.</summary>
    public static IReadOnlyList<ConformanceRule> Catalogue { get; } = [.. All.Select(check => check.Rule)];

    /// <summary>Judges what a receiver did with a document: every departure, and the rules that are respected.</summary>
    public static IReadOnlyList<Finding> Judge(ObservedCdaReception observed) => [.. All.SelectMany(check => check.Judge(observed).DefaultIfEmpty(check.Rule.Respected()))];

    /// <summary>A document may attach itself only when it says all that the record says, and the same.</summary>
    private static IEnumerable<Departure> Attachment(ObservedCdaReception observed) => observed.Record is not { } record
        ? []
        : Enum.GetValues<ComparedTrait>()
            .Select(trait => (Trait: trait, Expected: ValueOf(record, trait), Observed: ValueOf(observed.Document, trait)))
            .Where(pair => pair.Observed is null || !string.Equals(pair.Expected, pair.Observed, StringComparison.Ordinal))
            .Select(pair => Departure.Of(
                $"{After}, {SetRules.LabelOf(pair.Trait)}",
                $"un rattachement soumis à l'identitovigilance ; le dossier porte « {pair.Expected ?? Departure.Absent} »",
                pair.Observed));

    private static string? ValueOf(CarriedIdentity identity, ComparedTrait trait) => identity.Traits.FirstOrDefault(one => one.Trait == trait)?.Value;
}
