using System.Net;
using System.Text;

namespace InsConformance.Simulator.Api;

/// <summary>The page at the root of the port of the API: where everything is, for a person who opens it in a browser.</summary>
internal static class HomePage
{
    private static readonly (string Path, string Words)[] Links =
    [
        ("/openapi.json", "description de l'API (OpenAPI)"),
        ("/exchanges", "échanges reçus, réponses données et pourquoi"),
        ("/connection-failures", "connexions qui n'ont pas abouti, et pourquoi"),
        ("/deviations", "écarts et pannes que l'on peut demander"),
        ("/clock", "heure de la simulation"),
    ];

    private static readonly (string Path, string Words)[] LinksOfSimulator =
    [
        ("/people", "personnes de test"),
        ("/scripts", "scripts en attente"),
    ];

    /// <summary>The page of a door.</summary>
    /// <param name="door">The door.</param>
    public static string Write(IInsiDoor door)
    {
        var page = new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Banc INSi</title>
            <style>body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}dt{font-weight:600}dd{margin:0 0 .6rem}a{color:#0b4f9e}</style>
            </head>
            <body>
            <main>
            <h1>Banc INSi</h1>
            <p>Aucune donnée réelle : personnes de test et certificats synthétiques.</p>
            <h2>Adresses du téléservice</h2>
            <dl>

            """);
        foreach (var address in door.CertificateAddresses)
            Define(page, "Mode certificat (TLS mutuel)", address.ToString());
        Define(page, "Mode carte (assertions dans le message)", door.CardAddress.ToString());
        Define(page, "Certificats", door.Pki.Folder.FullName);
        page.Append("</dl>\n<h2>API de pilotage</h2>\n<ul>\n");
        foreach (var (path, words) in door is InsiSimulator ? Links.Concat(LinksOfSimulator) : Links)
            page.Append($"<li><a href=\"{ControlApi.Root}{path}\">{ControlApi.Root}{path}</a> : {WebUtility.HtmlEncode(words)}</li>\n");
        return page.Append("</ul>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static void Define(StringBuilder page, string term, string value) => page.Append($"<dt>{term}</dt><dd>{WebUtility.HtmlEncode(value)}</dd>\n");
}
