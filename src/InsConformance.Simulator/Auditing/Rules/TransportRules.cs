using System.Security.Authentication;
using InsConformance.Identity.Rules;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>HTTP and the envelope (DESIR_ICIR_EXP_1.5.0: SOAP 1.2, document/literal).</summary>
internal static class TransportRules
{
    public static RuleFamily Family { get; } = RuleFamily.OfEvery("Transport et enveloppe",
    [
        new(
            new ConformanceRule
            {
                Id = "HTTP-CONTENT-TYPE",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = ["contrat DESIR_ICIR_EXP_1.5.0 (liaison SOAP 1.2)", "W3C, SOAP 1.2 partie 2, §7"],
                Message = "Le type de contenu HTTP n'est pas celui de SOAP 1.2.",
                Recommendation = "Envoyer « Content-Type: application/soap+xml; charset=utf-8 ».",
                Note = "Le service réel a traité des requêtes dont le type était incomplet ; ce qu'il fait d'un autre type n'est pas connu, et une pile SOAP 1.2 peut le refuser.",
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
                Note = "Le contrat ne connaît que SOAP 1.2 ; ce que le service réel répond à une autre version n'est pas connu.",
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
                Recommendation = "N'envoyer chaque bloc d'en-tête qu'une fois.",
                Note = "Seul le premier est lu ici ; un autre lecteur peut retenir le dernier, et journaliser un autre identifiant que le vôtre.",
            },
            DoubledHeaders),
        new(
            new ConformanceRule
            {
                Id = "TLS-VERSION",
                Basis = Basis.Secondary,
                Sources = ["trace TLS du service de test publiée par DevBox-Santé (17 avril 2026)", PublicOrigins.DeclaredTest("2.02 bis")],
                Message = "Le logiciel ne propose pas TLS 1.2.",
                Recommendation = "Admettre TLS 1.2 dans le client TLS, à côté des versions plus récentes.",
                Note = "Le service de test a répondu TLS 1.2 à un client qui proposait aussi TLS 1.3, et le CNDA demande la preuve d'une authentification mutuelle en TLS 1.2. Ici, le profil TLS « open » peut négocier TLS 1.3.",
            },
            WithoutTls12),
    ]);

    private static IEnumerable<Departure> WithoutTls12(AuditedCall call)
    {
        var proposed = call.Http.Connection.Proposed;
        if (proposed is not SslProtocols.None && !proposed.HasFlag(SslProtocols.Tls12))
            yield return Departure.Of("connexion TLS, versions proposées", "TLS 1.2 parmi elles", TlsWords.Of(proposed));
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
