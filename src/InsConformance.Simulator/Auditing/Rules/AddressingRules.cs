using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>WS-Addressing blocks (contract DESIR_ICIR_EXP_1.5.0, W3C WS-Addressing).</summary>
internal static class AddressingRules
{
    public static RuleFamily Family { get; } = RuleFamily.OfEvery("Adressage (WS-Addressing)",
    [
        new(
            new ConformanceRule
            {
                Id = "WSA-MESSAGEID",
                Basis = Basis.Secondary,
                Sources = ["CI TLSi AMO, forme du MessageID, cité par les notes de version de DevBox-Santé (INSI-13)"],
                Message = "L'identifiant du message n'a pas la forme prescrite.",
                Recommendation = "Écrire « uuid: » suivi d'un UUID neuf à chaque requête.",
                Note = "Le service réel accepte un UUID sans préfixe ; c'est l'examen de conformité qui le relève. La passerelle répète cet identifiant dans ses anomalies : il sert à les rapprocher de l'appel.",
            },
            MessageId),
        new(
            new ConformanceRule
            {
                Id = "WSA-ACTION",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.KnownClients],
                Message = "L'action WS-Addressing n'est pas celle de l'opération demandée.",
                Recommendation = "Envoyer le bloc wsa:Action avec l'URN de l'opération.",
                Note = "Tous les clients connus envoient ce bloc, que le contrat ne liste pas ; la même adresse sert plusieurs téléservices. Le simulateur reconnaît aussi l'opération à l'action HTTP ou au corps.",
            },
            Action),
    ]);

    private static IEnumerable<Departure> MessageId(AuditedCall call)
    {
        const string prefix = "uuid:";
        var id = call.Content.Addressing.MessageId;
        if (id is null || !id.StartsWith(prefix, StringComparison.Ordinal) || !Guid.TryParseExact(id[prefix.Length..], "D", out _))
            yield return Departure.Of("Header/MessageID", "uuid:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", id);
    }

    private static IEnumerable<Departure> Action(AuditedCall call)
    {
        var expected = call.Exchange.Operation?.Action;
        if (expected is not null && !string.Equals(call.Content.Addressing.Action, expected, StringComparison.Ordinal))
            yield return Departure.Of("Header/Action", expected, call.Content.Addressing.Action);
    }
}
