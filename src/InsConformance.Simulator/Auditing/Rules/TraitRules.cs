using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The identity traits (SEL-MP-043 as editors quote it, contract DESIR_ICIR_EXP_1.5.0): those of a search, and, under another prefix, those to verify.</summary>
internal static class TraitRules
{
    public static RuleFamily Family { get; } = new("Recherche par traits (WS_INS2)", call => call.IsTraitsSearch,
    [
        .. Rules("REQ"),
        new(
            new ConformanceRule
            {
                Id = "REQ-PRENOM-UNIQUE",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.Recorded],
                Message = "La requête porte plusieurs éléments Prenom.",
                Recommendation = "Essayer les prénoms l'un après l'autre, un par appel, puis tous ensemble dans un seul élément.",
                Note = "Le service réel accepte plusieurs éléments et répond comme pour une identité inconnue.",
            },
            call => call.Traits is { GivenNames.Count: > 1 } traits
                ? [new Departure("Body/RECSANSVITALE/Prenom", "un élément", $"{traits.GivenNames.Count} éléments : {string.Join(", ", traits.GivenNames)}")]
                : []),
    ]);

    /// <summary>The rules of the traits, for the identities of a request, search or verification.</summary>
    public static IReadOnlyList<RuleCheck<AuditedCall>> Rules(string prefix) =>
    [
        new(
            new ConformanceRule
            {
                Id = prefix + "-NOM",
                Basis = Basis.Secondary,
                Sources = ["SEL-MP-043 §2 et §3.4.1 (EF_INS01_03), cité par padoa/tlsi-ins et lsoulier42/healthcare-domain"],
                Message = "Le nom de naissance ne respecte pas la règle lexicale d'INSi.",
                Recommendation = "Envoyer des majuscules non accentuées, l'espace, le tiret (simple ou double) et l'apostrophe droite ; refuser la saisie avant l'appel plutôt que la transformer en silence.",
                Note = "Un signe refusé vaut au mieux une anomalie du service, au pire une identité introuvable. CNDA, test 2.03 cas 3 : « D’ÆION » et « CŒUR » ne doivent pas sortir du logiciel.",
            },
            call => Check(call, identity => [identity.BirthName], TraitChecks.Name)),
        new(
            new ConformanceRule
            {
                Id = prefix + "-PRENOM",
                Basis = Basis.Secondary,
                Sources = ["SEL-MP-043 §2 et §3.4.1 (EF_INS10_01, EF_INS10_02), cité par padoa/tlsi-ins et lsoulier42/healthcare-domain"],
                Message = "Le prénom ne respecte pas la règle lexicale d'INSi.",
                Recommendation = "Envoyer des majuscules non accentuées, l'espace, le tiret simple et l'apostrophe droite, sans tiret ni apostrophe à la fin.",
                Note = "Un signe refusé vaut au mieux une anomalie du service, au pire une identité introuvable.",
            },
            call => Check(call, identity => identity.GivenNames, TraitChecks.GivenName)),
        new(
            new ConformanceRule
            {
                Id = prefix + "-SEXE",
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.SexCode, "anomalie insi_24 observée en production (étude Ophtao, juillet 2026)"],
                Message = "Le sexe n'est ni M ni F.",
                Recommendation = "Renseigner le sexe avant l'appel ; une identité au sexe indéterminé ou inconnu ne peut être ni recherchée ni vérifiée.",
                Note = "Le service répond par l'anomalie insi_24.",
            },
            call => Check(call, identity => [identity.Sex], TraitChecks.Sex)),
        new(
            new ConformanceRule
            {
                Id = prefix + "-DATE",
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.Recorded, "guide v3, EXI ID 12, cité par nicolasbertrand-QARA/claude-home"],
                Message = "La date de naissance n'est pas une date complète du calendrier.",
                Recommendation = "Envoyer AAAA-MM-JJ ; une date incomplète est d'abord complétée selon la règle, et l'identité marquée.",
                Note = "Une date lunaire ou incomplète ne va que dans la recherche par carte Vitale ; ici elle ne peut désigner personne.",
            },
            call => Check(call, identity => [identity.BirthDate], TraitChecks.CalendarDate)),
        new(
            new ConformanceRule
            {
                Id = prefix + "-DATE-FUTURE",
                Basis = Basis.Inferred,
                Sources = ["choix du banc : le contrôle du service réel n'est pas connu"],
                Message = "La date de naissance est postérieure à l'appel.",
                Recommendation = "Vérifier la date saisie.",
                Note = "C'est le plus souvent un siècle mal complété.",
            },
            call => Check(call, identity => [identity.BirthDate], text => TraitChecks.PastDate(text, call.Exchange.ReceivedAt))),
        new(
            new ConformanceRule
            {
                Id = prefix + "-COG",
                Basis = Basis.Secondary,
                Sources = ["DESIR_ICIR_EXP_1.5.0, schéma INSiRecSans (type COG)", "code officiel géographique (COG), INSEE"],
                Message = "Le lieu de naissance n'est pas un code officiel géographique.",
                Recommendation = "Envoyer les cinq caractères du code INSEE de la commune ou du pays de naissance, ou ne pas envoyer l'élément.",
                Note = "Un nom de ville, un numéro de département ou un code tronqué ne désigne aucun lieu. La Corse garde sa lettre : 2A020, 2B020.",
            },
            call => Check(call, Place, TraitChecks.Place)),
        new(
            new ConformanceRule
            {
                Id = prefix + "-COG-POSTAL",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["message de DevBox-Santé : « Il ne s'agit pas du code postal »", "déduit : à quoi se reconnaît un code postal"],
                Message = "Le lieu de naissance ressemble à un code postal.",
                Recommendation = "Envoyer le code INSEE de la commune de naissance, non son code postal : 75101 à 75120 ou 75056 pour Paris, non 75001.",
                Note = "Un code postal a la même longueur : rien d'autre ne le trahit, et la recherche échoue sans dire pourquoi.",
            },
            call => Check(call, Place, TraitChecks.NotPostal)),
        new(
            new ConformanceRule
            {
                Id = prefix + "-COG-INCONNU",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["déduit : 99999 veut dire lieu inconnu (INS 11, note), et DESIR_ICIR_EXP_1.5.0 laisse LieuNaissance facultatif"],
                Message = "Le lieu de naissance inconnu (99999) est envoyé.",
                Recommendation = "Ne pas envoyer LieuNaissance quand le lieu est inconnu : 99999 est une valeur d'attente de la base locale.",
                Note = "Le lieu est facultatif : mieux vaut ne rien envoyer qu'une valeur qui ne désigne aucun lieu.",
            },
            call => Check(call, Place, TraitChecks.NotUnknown)),
    ];

    private static IReadOnlyList<TraitValue> Place(JudgedIdentity identity) => identity.BirthPlace.Text is null ? [] : [identity.BirthPlace];

    /// <summary>Departures of the values that the check does not accept.</summary>
    private static IEnumerable<Departure> Check(
        AuditedCall call, Func<JudgedIdentity, IReadOnlyList<TraitValue>> values, Func<string?, string?> check)
    {
        foreach (var identity in call.Identities)
        {
            foreach (var value in values(identity))
            {
                if (check(value.Text) is { } expected)
                    yield return Departure.Of(value.Path, expected, value.Text);
            }
        }
    }
}
