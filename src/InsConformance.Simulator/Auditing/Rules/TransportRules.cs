using InsConformance.Identity.Rules;
using InsConformance.Simulator.Answering;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>TLS, HTTP and the envelope (insi-protocol §1, §2.2).</summary>
internal static class TransportRules
{
    public static IReadOnlyList<RuleCheck<AuditedCall>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "TLS-CN",
                Basis = Basis.Secondary,
                Sources = ["documentation d'un connecteur autorisé ; offre ANS « Services Ségur » (insi-protocol §1.4)"],
                Message = "Le certificat client n'est pas un certificat logiciel destiné à INSi.",
                Recommendation = "Présenter le certificat de l'organisation dont le CN est INSI-AUTO (traitement automatique) ou INSI-MANU (appel déclenché par une personne).",
                Note = "Le service réel refuse l'appel par la faute desir_560.",
            },
            CertificateName),
        new(
            new ConformanceRule
            {
                Id = "HTTP-CONTENT-TYPE",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = ["contrat DESIR_ICIR_EXP_1.5.0 (liaison SOAP 1.2)", "W3C, SOAP 1.2 partie 2, §7"],
                Message = "Le type de contenu HTTP n'est pas celui de SOAP 1.2.",
                Recommendation = "Envoyer « Content-Type: application/soap+xml; charset=utf-8 ».",
                Note = "Le service réel traite la requête quel que soit ce type.",
            },
            ContentTypeOfSoap12),
        new(
            new ConformanceRule
            {
                Id = "SOAP-VERSION",
                Basis = Basis.Official,
                Sources = ["contrat DESIR_ICIR_EXP_1.5.0 (liaison SOAP 1.2)"],
                Message = "L'enveloppe n'est pas une enveloppe SOAP 1.2.",
                Recommendation = "Utiliser l'espace de noms « http://www.w3.org/2003/05/soap-envelope ».",
            },
            call => call.Request.IsSoap12
                ? []
                : [Departure.Of("Envelope", "http://www.w3.org/2003/05/soap-envelope", call.Request.Document.Root.Namespace)]),
        new(
            new ConformanceRule
            {
                Id = "SOAP-ENTETES-UNIQUES",
                Basis = Basis.Official,
                Sources = ["contrat DESIR_ICIR_EXP_1.5.0 (une partie par bloc d'en-tête)"],
                Message = "Un bloc d'en-tête figure plusieurs fois.",
                Recommendation = "N'envoyer chaque bloc d'en-tête qu'une fois ; seul le premier est lu.",
            },
            DoubledHeaders),
    ];

    private static IEnumerable<Departure> CertificateName(AuditedCall call)
    {
        if (call.Http.Connection.Client is { CommonName: not ("INSI-AUTO" or "INSI-MANU") } client)
            yield return Departure.Of("certificat client, CN", "INSI-AUTO ou INSI-MANU", client.CommonName);
    }

    private static IEnumerable<Departure> ContentTypeOfSoap12(AuditedCall call)
    {
        var header = call.Http.Header("Content-Type");
        var mediaType = header?.Split(';', 2)[0].Trim();
        if (!string.Equals(mediaType, "application/soap+xml", StringComparison.OrdinalIgnoreCase))
            yield return Departure.Of("en-tête HTTP Content-Type", "application/soap+xml", header);
    }

    private static IEnumerable<Departure> DoubledHeaders(AuditedCall call) => call.Request.HeaderBlocks
        .GroupBy(block => (block.Namespace, block.LocalName))
        .Where(blocks => blocks.Count() > 1)
        .Select(blocks => new Departure(blocks.ElementAt(1).Path, $"un bloc {blocks.Key.LocalName}", $"{blocks.Count()} blocs"));
}
