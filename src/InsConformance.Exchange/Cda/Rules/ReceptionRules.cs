using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Cda.Rules;

/// <summary>What a receiver does of a document (interop §5.3, CD-20 and CD-21): judged on what it stored, never on the document alone.</summary>
internal static class ReceptionRules
{
    private const string Elsewhere = "règle du récepteur : elle se juge sur ce qu'il a enregistré, non sur le document seul.";

    public static IEnumerable<RuleCheck<CdaDocument>> All { get; } =
    [
        Of(new ConformanceRule
        {
            Id = "CD-20",
            Basis = Basis.Inferred,
            Sources = ["RNIV, identitovigilance à la réception (interop §5.3)"],
            Message = "Le document a été rattaché sans que l'INS et tous les traits soient égaux à ceux du dossier.",
            Recommendation = "Rattacher seulement si l'INS et les traits sont strictement égaux ; sinon, soumettre à l'identitovigilance.",
        }),
        Of(new ConformanceRule
        {
            Id = "CD-21",
            Basis = Basis.Inferred,
            Sources = ["interop §5.3"],
            Message = "Une INS a été enregistrée depuis un document qui n'en porte pas.",
            Recommendation = "Ne prendre pour INS que ce qui porte une racine 1.2.250.1.213.1.4.8 à .11.",
        }),
    ];

    private static RuleCheck<CdaDocument> Of(ConformanceRule rule) => new(rule, _ => []) { Obstacle = _ => Elsewhere };
}
