using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Rules;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>How messages travel: what surrounds them, and how they are acknowledged. What a file does not show.</summary>
internal static class MllpRules
{
    private const string Protocol = "HL7, protocole MLLP version 1, tel que les implémentations publiques le décrivent";
    private const string Acknowledging = "HL7 v2.5 § 2.9, tel que les implémentations publiques le décrivent";

    /// <summary>Rules on a block.</summary>
    public static IReadOnlyList<RuleCheck<MllpFrame>> OfFrames { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "MLLP-01",
                Basis = Basis.Secondary,
                Sources = [Protocol],
                Message = "Le bloc ne commence pas par 0x0B, ou des octets le précèdent.",
                Recommendation = "Écrire l'octet 0x0B, puis le message aussitôt, et rien entre deux blocs.",
                Note = "Le récepteur jette ce qui précède l'octet 0x0B, ou attend un bloc qui ne vient pas.",
            },
            frame => frame is { HasStart: true, Stray: 0 }
                ? []
                : [new Departure("début du bloc", "0x0B", frame.HasStart ? $"{frame.Stray} octets avant 0x0B" : Departure.Absent)]),
        new(
            new ConformanceRule
            {
                Id = "MLLP-02",
                Basis = Basis.Secondary,
                Sources = [Protocol],
                Message = "Le bloc ne finit pas par 0x1C 0x0D.",
                Recommendation = "Écrire 0x1C puis 0x0D après le dernier segment, et ne fermer la connexion qu'ensuite.",
                Note = "Le récepteur attend la fin du bloc, et le message reste en suspens.",
            },
            frame => frame.Ending is MllpEnding.Complete
                ? []
                : [new Departure("fin du bloc", "0x1C 0x0D", frame.Ending is MllpEnding.Truncated ? "connexion fermée" : "0x1C sans 0x0D")]),
        new(
            new ConformanceRule
            {
                Id = "MLLP-03",
                Basis = Basis.Official,
                Sources = ["IHE PAM France 2.11 : les segments finissent par CR"],
                Message = "Un segment ne finit pas par un retour chariot.",
                Recommendation = "Finir chaque segment, le dernier compris, par 0x0D et lui seul.",
                Note = "Le récepteur lit plusieurs segments comme un seul.",
            },
            frame => Er7Reader.Read(frame.Message).Messages.SelectMany(FrameRules.SegmentEnds)),
    ];

    /// <summary>Rules on the answer of a receiver.</summary>
    public static IReadOnlyList<RuleCheck<MllpExchange>> OfAnswers { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "MLLP-10",
                Basis = Basis.Secondary,
                Sources = [Acknowledging],
                Message = "Le message n'a pas été acquitté.",
                Recommendation = "Répondre à chaque message, sur la même connexion, par un ACK dont MSA-1 est AA, AE ou AR.",
                Note = "L'émetteur ne sait pas si l'identité est à jour chez le récepteur.",
            },
            exchange => exchange.Code is null ? [new Departure("réponse", "un ACK : MSA-1 AA, AE ou AR", exchange.WhatCame)] : []),
        new(
            new ConformanceRule
            {
                Id = "MLLP-11",
                Basis = Basis.Secondary,
                Sources = [Acknowledging],
                Message = "L'acquittement ne désigne pas le message envoyé.",
                Recommendation = "Recopier dans MSA-2 le numéro reçu dans MSH-10.",
                Note = "L'émetteur croit acquitté un autre message que le sien.",
            },
            exchange => exchange.Acknowledged is { } acknowledged && acknowledged != exchange.ControlId
                ? [Departure.Of("réponse, MSA-2", exchange.ControlId, acknowledged)]
                : []),
        new(
            new ConformanceRule
            {
                Id = "MLLP-12",
                Basis = Basis.Inferred,
                Sources = ["INS 45.2 : l'identité est intégrée, avec ou sans son INS"],
                Message = "Un message conforme a été refusé.",
                Recommendation = "Intégrer l'identité ; quand l'INS ne peut pas l'être, intégrer l'identité sans elle.",
                Note = "L'identité du récepteur n'est plus celle de l'émetteur.",
            },
            exchange => exchange.Code is AcknowledgementCode.AE or AcknowledgementCode.AR ? [new Departure("réponse, MSA-1", "AA", exchange.WhatCame)] : [])
        {
            Obstacle = exchange => exchange.SentIsRight ? null : "le message envoyé n'est pas conforme, il peut être refusé.",
        },
    ];
}
