using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Journal;

/// <summary>The README of a support bundle, in French, for the person who will help.</summary>
internal static class SupportReadme
{
    public static string Write(
        SupportContext context, IReadOnlyList<ServedExchange> exchanges, IReadOnlyList<ConnectionFailure> failures, Masking masking, DateTimeOffset at)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Demande d'assistance INSi

            Dossier préparé le {at:dd/MM/yyyy} à {at:HH:mm:ss} (UTC{at:zzz}) par InsConformance {Version}.

            ## Contexte

            {masking.Text(context.Context)}

            ## Environnement

            | Élément | Valeur |
            |---|---|
            | Environnement | {Environment(exchanges)} |
            | Logiciel appelant | {Cell(context.Software)} |
            | Poste ou serveur appelant | {Cell(context.ClientMachine)} |
            | Banc | InsConformance {Version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription} |
            | Contrat | DESIR_ICIR_EXP_1.5.0 (recherche), reconstitué de sources publiques |

            ## Échanges


            """);
        if (exchanges is [])
            text.Append("Aucun échange n'est joint.\n");
        else
            text.Append("| Échange | Date et heure (UTC) | Modalité | Opération | N° d'autorisation | Réponse | Motif | Fichiers |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var exchange in exchanges)
            text.Append(Row(exchange, masking));
        if (failures is not [])
            text.Append("\n## Connexions en échec\n\n| Date et heure (UTC) | Motif |\n|---|---|\n");
        foreach (var failure in failures)
            text.Append(CultureInfo.InvariantCulture, $"| {failure.At.UtcDateTime:dd/MM/yyyy HH:mm:ss.fff} | {Cell(failure.Message)} |\n");
        return text.Append(Guidance).ToString();
    }

    private const string Guidance = """

        ## Contenu

        * `echanges/NNNN/request.xml` et `response.xml` : la requête et la réponse, octet pour octet sauf ce qui est masqué. Sans `response.xml`, aucune réponse n'est partie.
        * `echanges/NNNN/exchange.json` : connexion TLS, certificat client, en-têtes HTTP, requête décodée, décision du simulateur et constats.
        * `connexions.json` : les connexions qui n'ont donné aucune requête entière, s'il y en a.

        ## Ce qui est masqué

        Les matricules des personnes qui ne sont pas des personnes de test gardent leur premier chiffre et leur longueur ; le numéro d'autorisation garde ses sept premiers caractères.
        Un message signé puis masqué n'est donc plus vérifiable. Les noms, dates et lieux de naissance ne sont pas masqués : relisez les fichiers avant de les envoyer, et n'y laissez
        aucune donnée d'une personne réelle.

        ## À qui l'envoyer

        * Intégration, programmation des appels : centre de service du GIE SESAM-Vitale, centre-de-service@sesam-vitale.fr.
        * Nouvel éditeur : relations-industriels@sesam-vitale.fr.
        * Exécution des tests du CNDA : l'espace personnel du site du CNDA.

        Dites-y d'où viennent ces traces, simulateur ou plateforme de test réelle (« Environnement »), et joignez des captures d'écran.

        """;

    private static string Environment(IReadOnlyList<ServedExchange> exchanges) =>
        exchanges.Select(exchange => exchange.Relay?.Target.Authority).OfType<string>().Distinct(StringComparer.Ordinal).ToArray() is [_, ..] services
            ? $"téléservice réel, à travers le relais d'InsConformance : {string.Join(", ", services)}"
            : "test : simulateur InsConformance, et non le téléservice INSi réel";

    private static string Version => typeof(SupportReadme).Assembly.GetName().Version!.ToString(3);

    private static string Row(ServedExchange exchange, Masking masking) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {exchange.Id} | {exchange.ReceivedAt.UtcDateTime:dd/MM/yyyy HH:mm:ss.fff} | {Modality(exchange)} | {exchange.Operation?.Name ?? "non reconnue"} | {Cell(Idam(exchange))} | {DecisionDocument.Words(exchange.Decision)} | {Cell(masking.Text(HiddenIdam.In(exchange).Decision.Why))} | `{SupportBundle.Folder(exchange)}` |\n");

    private static string Modality(ServedExchange exchange) => exchange.Request.Connection.Client is { } client ? $"certificat logiciel {client.CommonName}" : "carte";

    private static string? Idam(ServedExchange exchange) => exchange.Understood?.Content.Lps?.Software?.Idam is { } idam ? HiddenIdam.Mask(idam) : null;

    /// <summary>A value in a cell of a Markdown table.</summary>
    private static string Cell(string? value) =>
        string.IsNullOrWhiteSpace(value) ? "non précisé" : value.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
