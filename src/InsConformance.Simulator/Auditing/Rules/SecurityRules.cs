using InsConformance.Identity.Rules;
using InsConformance.Insi.Wire;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>Who calls, in the two modes: by a software certificate, or by a card and its assertions: what public clients of each mode send (<c>docs/sources.md</c>).</summary>
internal static class SecurityRules
{
    private const string Block = "Header/Security";

    public static IReadOnlyList<RuleFamily> Families { get; } = [Certificate(), Card(), CardSearch()];

    private static RuleFamily Certificate() => new("Mode certificat", call => call.IsCertificateMode,
    [
        new(
            new ConformanceRule
            {
                Id = "TLS-CERTIFICAT",
                Basis = Basis.Secondary,
                Sources = ["certificats logiciels de l'IGC-Santé, d'après ceux que montrent padoa/tlsi-ins, CharlieLamatte/SAPA et DevBox-Santé"],
                Message = "Le certificat client manque, ou n'est pas en vigueur pour authentifier cette organisation.",
                Recommendation = "Présenter un certificat logiciel en cours de validité, non révoqué, émis par l'autorité attendue pour l'authentification d'un client, et prévenir l'utilisateur avant son expiration.",
                Note = "Ce que le service réel oppose à un tel certificat, coupure de la connexion ou anomalie, n'est pas public : le simulateur fait l'un ou l'autre, au choix.",
            },
            call => call.Http.Connection.Complaint is { } complaint
                ? [Departure.Of("connexion TLS, certificat client", "un certificat en vigueur", complaint.Words)]
                : []),
        new(
            new ConformanceRule
            {
                Id = "TLS-CN",
                Basis = Basis.Secondary,
                Sources = ["documentations de padoa/tlsi-ins et de DevBox-Santé : autre CN, anomalie desir_560", "offre « Services Ségur » de l'ANS, reproduite par DevBox-Santé"],
                Message = "Le certificat client n'est pas un certificat logiciel destiné à INSi.",
                Recommendation = "Présenter le certificat de l'organisation dont le CN est INSI-AUTO (traitement automatique) ou INSI-MANU (appel déclenché par une personne).",
                Note = "Le service réel refuse l'appel par l'anomalie desir_560.",
            },
            call => call.Http.Connection.Client is { CommonName: not ("INSI-AUTO" or "INSI-MANU") } client
                ? [Departure.Of("certificat client, CN", "INSI-AUTO ou INSI-MANU", client.CommonName)]
                : []),
        new(
            new ConformanceRule
            {
                Id = "CTX-EMETTEUR-OU",
                Basis = Basis.Secondary,
                Sources = ["padoa/tlsi-ins et CharlieLamatte/SAPA, clients en mode certificat"],
                Message = "L'émetteur n'est pas la structure du certificat client.",
                Recommendation = "Reprendre dans Emetteur la valeur OU du sujet du certificat présenté.",
                Note = "Le service réel ne vérifie pas cette valeur ; les traces de l'appel nomment alors une autre structure que celle qui s'est authentifiée.",
            },
            call => call.Http.Connection.Client?.OrganisationalUnit is { } structure ? Emitters(call, structure) : []),
        new(
            new ConformanceRule
            {
                Id = "SEC-CERTIFICAT",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = ["échanges enregistrés en mode certificat : bloc absent (padoa/tlsi-ins) ou vide (CharlieLamatte/SAPA)"],
                Message = "Une assertion est envoyée alors que l'appel est authentifié par un certificat logiciel.",
                Recommendation = "En mode certificat, ne pas envoyer wsse:Security, ou l'envoyer vide ; les assertions appartiennent au mode carte.",
                Note = "Chaque mode a son adresse : une assertion en mode certificat trahit souvent une adresse mal configurée. La recherche par carte Vitale, dont la forme en mode certificat n'est pas connue, n'est pas jugée ici.",
            },
            call => !call.IsCardSearch && call.Content.Security is { IsEmpty: false } security
                ? [new Departure(Block, "absent ou vide", $"{security.Elements.Count} élément(s)")]
                : []),
    ]);

    private static RuleFamily Card() => new("Mode carte", call => call.IsCardMode,
    [
        new(
            new ConformanceRule
            {
                Id = "SEC-PS",
                Basis = Basis.Secondary,
                Sources = ["contrat DESIR_ICIR_EXP_1.5.0 (Security, saml:Assertion 1..n)", "padoa/tlsi-ins et Pyxistem, clients en mode carte"],
                Message = "L'appel en mode carte ne porte pas l'assertion du professionnel.",
                Recommendation = "Placer dans wsse:Security l'assertion SAML que la carte CPx signe, ou appeler l'adresse du mode certificat.",
                Note = "Rien d'autre n'authentifie l'appelant sur cette adresse : l'anomalie est desir_620, qui est aussi le signe d'une adresse prise pour l'autre.",
            },
            call => call.Ps is null ? [Departure.Of(Block + "/Assertion", "l'assertion du professionnel", null)] : []),
        new(
            new ConformanceRule
            {
                Id = "SEC-CONTENU",
                Basis = Basis.Official,
                Sources = ["contrat DESIR_ICIR_EXP_1.5.0 (type Security : saml:Assertion seulement)"],
                Message = "Le bloc Security contient autre chose que des assertions SAML.",
                Recommendation = "N'y laisser que les assertions : ni UsernameToken, ni BinarySecurityToken, ni horodatage.",
                Note = "Les piles SOAP ajoutent volontiers ces éléments ; le contrat ne les prévoit pas.",
            },
            call => SecurityElements(call).Where(element => !element.Is(Namespaces.Saml, "Assertion")).Select(element => new Departure(element.Path, "saml:Assertion", element.LocalName))),
        new(
            new ConformanceRule
            {
                Id = "SEC-ORDRE",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.AuthorisedTemplate],
                Message = "L'assertion Vitale précède celle du professionnel.",
                Recommendation = "Placer l'assertion du professionnel en premier, puis l'assertion Vitale.",
                Note = "Ce que le service réel répond à l'autre ordre n'est pas connu.",
            },
            call => call is { Ps: { } ps, Vitale: { } vitale } && vitale.Element.Extent.Start.Value < ps.Element.Extent.Start.Value
                ? [new Departure(vitale.Element.Path, "après l'assertion du professionnel", "avant elle")]
                : []),
        new(
            new ConformanceRule
            {
                Id = "CTX-EMETTEUR-PS",
                Basis = Basis.Secondary,
                Sources = ["padoa/tlsi-ins et Pyxistem, clients en mode carte"],
                Message = "L'émetteur n'est pas le professionnel de l'assertion.",
                Recommendation = "Reprendre dans l'élément Emetteur des deux contextes la valeur NameID de l'assertion du professionnel.",
                Note = "Le service réel ne vérifie pas cette valeur ; une différence dit souvent que la carte a été changée pendant la session.",
            },
            call => call.Ps?.NameId is { Length: > 0 } professional ? Emitters(call, professional) : []),
    ]);

    private static RuleFamily CardSearch() => new("Mode carte, recherche par carte Vitale (WS_INS1)", call => call is { IsCardMode: true, IsCardSearch: true },
    [
        new(
            new ConformanceRule
            {
                Id = "SEC-VITALE",
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.DeclaredTest("1.01"), PublicOrigins.AuthorisedTemplate],
                Message = "La recherche par carte Vitale ne porte pas l'assertion de la carte.",
                Recommendation = "Ajouter dans wsse:Security, après l'assertion du professionnel, celle de la carte Vitale lue.",
                Note = "Sans elle, rien ne prouve que la carte du bénéficiaire était dans le lecteur.",
            },
            call => call.Vitale is null ? [Departure.Of(Block + "/Assertion[2]", "l'assertion Vitale", null)] : []),
    ]);

    private static IEnumerable<WireElement> SecurityElements(AuditedCall call) =>
        call.Request.HeaderBlocks.Where(block => block.Is(Namespaces.Security, "Security")).SelectMany(block => block.Children);

    private static IEnumerable<Departure> Emitters(AuditedCall call, string expected) =>
        new (string Name, string? Emitter)[] { ("ContexteBAM", call.Content.Bam?.Emitter), ("ContexteLPS", call.Content.Lps?.Emitter) }
            .Where(context => !string.IsNullOrEmpty(context.Emitter) && !string.Equals(context.Emitter, expected, StringComparison.Ordinal))
            .Select(context => Departure.Of($"Header/{context.Name}/Emetteur", expected, context.Emitter));
}
