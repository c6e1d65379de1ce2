using System.Globalization;
using System.Text;
using InsConformance.Identity.Rules;

namespace InsConformance.Simulator.Deviations;

/// <summary>Writes <c>docs/deviations.md</c> from the catalogue.</summary>
public static class DeviationsPage
{
    private const string Opening = """
        # Écarts que le simulateur sait jouer

        <!-- Page produite à partir du catalogue (src/InsConformance.Simulator/Deviations/Catalogue) : modifiez-le, non cette page. Le test DeviationsPageTests dit comment la refaire. -->

        Chaque écart s'éloigne d'une réponse juste en un seul point, et un test prouve que le reste du message n'a pas changé. Ce qu'en font le moteur de référence et un moteur négligent est
        éprouvé de même, écart par écart : [reactions.md](../tests/InsConformance.Campaign.Tests/Deviations/reactions.md). Un écart se demande par un script, pour un nombre d'appels choisi :

        ```
        curl -X POST http://127.0.0.1:40002/api/scripts -H "Content-Type: application/json" -d '{"times":1,"answer":{"deviation":"key-wrong"}}'
        curl -X POST http://127.0.0.1:40002/api/scripts -H "Content-Type: application/json" -d '{"times":1,"answer":{"network":"CONNECTION_RESET_BY_PEER"}}'
        ```

        `GET /api/deviations` donne la même liste en JSON.

        * **Départ** : la réponse juste dont l'écart s'éloigne. « identité », une réponse 00 ; « personne », une réponse 01 ; « anomalie », une anomalie SOAP, celle que le service donnerait ou à
          défaut `insi_102` ; « toute réponse », celle que le service donnerait, quelle qu'elle soit ; « connexion », aucune : la panne précède la requête.
        * **Valeur** : ce que la réponse vaut encore. « à accepter », elle dit la même chose que la réponse juste et se traite comme elle ; « à refuser », rien n'en entre dans l'identité, dont le statut ne
          change pas ; « selon la plateforme », à refuser en production, à accepter sur une plateforme de test.
        * **Fondement** : « officiel », un texte ou une norme ; « source secondaire », ce qu'un éditeur autorisé, un échange enregistré ou un jeu de test public montre ; « déduit », un choix de ce banc. Les documents cités, et comment
          chacun est connu : [sources.md](sources.md).

        """;

    private static readonly (DeviationFamily Family, string Title, string Words)[] Families =
    [
        (DeviationFamily.Content, "Contenu", "Une valeur de la réponse ou de l'anomalie. Le message est écrit comme le service l'écrit."),
        (DeviationFamily.Xml, "XML", "Un nœud du message, ou la manière de l'écrire. Le message reste bien formé."),
        (DeviationFamily.Bytes, "Octets", "Une plage d'octets du corps. Les en-têtes HTTP décrivent le corps envoyé."),
        (DeviationFamily.Http, "HTTP", "Le statut ou un en-tête de la réponse ; le corps entier, pour une page ou une réponse compressée."),
        (DeviationFamily.Transfer, "Transport", "La manière d'envoyer une réponse juste."),
        (DeviationFamily.Network, "Pannes réseau", "La réponse ne vient pas, ou pas toute. Chaque panne se demande aussi par son mot, celui de WireMock quand il en a un : `connection-refused` est `CONNECTION_REFUSED`."),
    ];

    /// <summary>The whole page, Markdown.</summary>
    public static string Write(IReadOnlyList<Deviation> deviations)
    {
        ArgumentNullException.ThrowIfNull(deviations);
        var text = new StringBuilder(Opening);
        text.Append(CultureInfo.InvariantCulture, $"Le catalogue compte {deviations.Count} écarts.\n");
        foreach (var (family, title, words) in Families)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{words}\n\n| Écart | Départ | Où | Valeur | Ce que fait un bon client | Fondement |\n|---|---|---|---|---|---|\n");
            foreach (var deviation in deviations.Where(deviation => deviation.Family == family))
                text.Append(Row(deviation));
        }

        return text.ToString();
    }

    private static string Row(Deviation deviation) =>
        $"| `{deviation.Id}`<br>{deviation.Title} | {Words(deviation.Base)} | {deviation.Place} | {Words(deviation.Reaction)} | {deviation.GoodClient} "
        + $"| {Words(deviation.Basis)} : {string.Join(" ; ", deviation.Sources)} |\n";

    private static string Words(DeviationBase from) => from switch
    {
        DeviationBase.Identity => "identité",
        DeviationBase.Nobody => "personne",
        DeviationBase.Fault => "anomalie",
        DeviationBase.Connection => "connexion",
        _ => "toute réponse",
    };

    private static string Words(DeviationReaction reaction) => reaction switch
    {
        DeviationReaction.Accept => "à accepter",
        DeviationReaction.Refuse => "à refuser",
        _ => "selon la plateforme",
    };

    private static string Words(Basis basis) => basis switch
    {
        Basis.Official => "officiel",
        Basis.Secondary => "source secondaire",
        _ => "déduit",
    };
}
