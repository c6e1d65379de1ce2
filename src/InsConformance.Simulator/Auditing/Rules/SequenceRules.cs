using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>Behaviour over several calls of one session: tests of the CNDA, Ségur wave 2, and the bench's own thresholds.</summary>
internal static class SequenceRules
{
    public static IReadOnlyList<RuleFamily> Families(AuditOptions options) => [OfEveryCall(), OfTraits(options), OfCards(), OfLots()];

    private static RuleFamily OfEveryCall() => RuleFamily.OfEvery("Suite d'appels",
    [
        new(
            new ConformanceRule
            {
                Id = "SEQ-IDENTIFIANTS",
                Basis = Basis.Secondary,
                Sources = ["CNDA : renouveler les identifiants des contextes BAM et LPS, notes de version de DevBox-Santé (INSI-98)"],
                Message = "Un identifiant d'une requête précédente est réutilisé.",
                Recommendation = "Tirer un nouvel identifiant pour MessageID et pour chaque contexte à chaque requête, y compris lors d'une nouvelle tentative.",
                Note = "Le service réel ne détecte pas la réutilisation ; mais deux appels de même identifiant ne se distinguent plus dans les traces.",
            },
            Reused),
    ]);

    private static RuleFamily OfTraits(AuditOptions options) => new("Suite d'appels : recherches par traits (WS_INS2)", call => call.IsTraitsSearch,
    [
        new(
            new ConformanceRule
            {
                Id = "SEQ-COG",
                Basis = Basis.Official,
                Sources = ["Ségur vague 2, Sentinelle.05", "CNDA, test 2.06"],
                Message = "Après « Plusieurs identités », la même recherche est renvoyée sans le code du lieu de naissance.",
                Recommendation = "Après un retour 02, refaire l'appel automatiquement en ajoutant le code lieu de naissance connu.",
                Note = "Renvoyée telle quelle, la recherche donne encore 02 : l'utilisateur reste sans identité alors que le lieu de naissance suffirait.",
            },
            WithoutPlace),
        new(
            new ConformanceRule
            {
                Id = "SEQ-PRENOMS",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = ["CNDA, test 2.07", "code de padoa/tlsi-ins et de CharlieLamatte/SAPA"],
                Message = "Plusieurs prénoms sont cherchés ensemble sans avoir été essayés l'un après l'autre.",
                Recommendation = "Chercher d'abord avec chaque prénom, un par appel, en s'arrêtant au premier retour 00 ; tous ensemble, séparés par une espace, seulement à la fin.",
                Note = "Le service retrouve une personne par l'un de ses prénoms d'état civil ; la liste entière n'est qu'un dernier recours. Deux prénoms dont aucun n'a été essayé peuvent n'en faire qu'un, écrit avec une espace : ils ne sont pas relevés.",
            },
            Untried),
        new(
            new ConformanceRule
            {
                Id = "SEQ-REPETITION",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["choix du banc : le seuil"],
                Message = "La même recherche est répétée après des erreurs techniques.",
                Recommendation = "Espacer les nouvelles tentatives et en limiter le nombre.",
                Note = "Un service en panne que chaque poste rappelle sans attendre se relève plus lentement.",
            },
            call => Storm(call, options)),
        new(
            new ConformanceRule
            {
                Id = "SEQ-MASSE",
                Basis = Basis.Inferred,
                Sources = ["référentiel INS : la récupération est unitaire, cité par l'étude Ophtao et par GUYASIS", "choix du banc : le seuil"],
                Message = "Les récupérations se succèdent comme un traitement de masse.",
                Recommendation = "N'appeler la récupération que pour une identité à la fois ; la vérification par lot sert aux traitements de masse.",
                Note = "Une récupération répond à la prise en charge d'une personne ; les guides interdisent de s'en servir en masse.",
            },
            call => Mass(call, options)),
    ]);

    private static RuleFamily OfCards() => new("Suite d'appels : recherches par carte Vitale (WS_INS1)", call => call.IsCardSearch,
    [
        new(
            new ConformanceRule
            {
                Id = "SEQ-CARTE",
                Basis = Basis.Inferred,
                Sources = [PublicOrigins.DeclaredTest("1.03"), "déduit : à quoi se reconnaît l'échange des cartes"],
                Message = "Le bénéficiaire cherché n'est pas celui de la carte Vitale de l'assertion.",
                Recommendation = "Avant chaque appel, vérifier que la carte présente est celle qui a été lue, sinon la faire relire et choisir à nouveau le bénéficiaire.",
                Note = "Une carte n'a qu'un assuré : la session a déjà vu cette carte avec un autre assuré, ou cet assuré avec une autre carte. Le remplacement d'une carte perdue, rare en cours de session, se présente de même.",
            },
            Swapped),
    ]);

    private static RuleFamily OfLots() => new("Suite d'appels : lots (WS_INS5)", call => call.Content.Query is LotRetrievalRequest,
    [
        new(
            new ConformanceRule
            {
                Id = "SEQ-LOT-TROP-TOT",
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.DeclaredTest("4.05")],
                Message = "Le résultat d'un lot est demandé avant la fin du délai annoncé.",
                Recommendation = "Attendre le délai donné par le dépôt, puis chaque nouveau délai donné par « résultat non disponible », avant d'interroger le lot.",
                Note = "Interroger plus tôt n'avance pas le résultat et charge le service. Jugé sur le contrat reconstruit, non officiel, de la vérification.",
            },
            TooEarly),
    ]);

    private static IEnumerable<Departure> Reused(AuditedCall call)
    {
        foreach (var (place, path, id) in new[]
        {
            ("MessageID", "Header/MessageID", call.Content.Addressing.MessageId),
            ("ContexteBAM", "Header/ContexteBAM/Id", call.Content.Bam?.Id),
            ("ContexteLPS", "Header/ContexteLPS/Id", call.Content.Lps?.Id),
        })
        {
            if (id is not null && call.Before.HasSeen(place, id))
                yield return Departure.Of(path, "un identifiant neuf", id);
        }
    }

    private static IEnumerable<Departure> WithoutPlace(AuditedCall call)
    {
        if (call.Traits is { BirthPlace: null } traits
            && call.Before.Last is { Code: "02", Traits: { BirthPlace: null } last } previous
            && last.Equals(traits))
        {
            yield return Departure.Of("Body/RECSANSVITALE/LieuNaissance", $"le code lieu de naissance, après le retour 02 de l'échange {previous.Exchange}", null);
        }
    }

    /// <summary>Two names of which none was tried may be one name written with a space: nothing in the request tells them apart.</summary>
    private static IEnumerable<Departure> Untried(AuditedCall call)
    {
        if (call.Traits is not { GivenNames: [var joined] } traits || joined.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [_, _, ..] names)
            yield break;
        var person = (traits.BirthName, traits.BirthDate, traits.Sex);
        var tried = call.Before.Calls.Where(past => past.Person == person && past.Traits!.GivenNames.Count == 1).Select(past => past.Traits!.GivenNames[0]).ToHashSet(StringComparer.Ordinal);
        if (names.Where(name => !tried.Contains(name)).ToArray() is [_, ..] untried && (names.Length > 2 || untried.Length < names.Length))
            yield return Departure.Of("Body/RECSANSVITALE/Prenom", $"d'abord une recherche par prénom : {string.Join(", ", untried)}", joined);
    }

    /// <summary>A card and a policy holder belong to each other: the session has seen one of the two with another.</summary>
    private static IEnumerable<Departure> Swapped(AuditedCall call)
    {
        if (PastCall.CardOf(call) is { } card
            && call.Before.Calls.LastOrDefault(past => past.Card is { } seen && seen != card && (Same(seen.Serial, card.Serial) || Same(seen.PolicyHolder, card.PolicyHolder))) is { Card: { } other } previous)
        {
            yield return Same(other.Serial, card.Serial)
                ? Departure.Of("Body/RECVITALE/MatriculeOD/NumIdentifiant", $"{other.PolicyHolder}, l'assuré de la carte {card.Serial} à l'échange {previous.Exchange}", card.PolicyHolder)
                : Departure.Of($"{call.Vitale!.Element.Path}/Subject/NameID", $"{other.Serial}, la carte de cet assuré à l'échange {previous.Exchange}", card.Serial);
        }
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>The calls of the window are counted only when the trail holds enough faults: most trails hold none.</summary>
    private static IEnumerable<Departure> Storm(AuditedCall call, AuditOptions options)
    {
        if (call.Traits is not { } traits || call.Before.Faults < options.RetryThreshold)
            yield break;
        var failures = Recent(call, options.RetryWindow).Count(past => past.Faulted && traits.Equals(past.Traits));
        if (failures >= options.RetryThreshold)
            yield return Departure.Of("suite d'appels", $"moins de {options.RetryThreshold} tentatives en {options.RetryWindow.TotalSeconds:0} s", $"{failures + 1} tentatives");
    }

    /// <summary>The persons of the window are counted only when the trail, and this call, hold enough of them.</summary>
    private static IEnumerable<Departure> Mass(AuditedCall call, AuditOptions options)
    {
        if (call.Traits is not { } traits || call.Before.Persons + 1 < options.MassThreshold)
            yield break;
        var persons = Recent(call, options.MassWindow).Select(past => past.Person)
            .Append((traits.BirthName, traits.BirthDate, traits.Sex))
            .Where(person => person is not null)
            .Distinct()
            .Count();
        if (persons >= options.MassThreshold)
            yield return Departure.Of("suite d'appels", $"moins de {options.MassThreshold} personnes en {options.MassWindow.TotalSeconds:0} s", $"{persons} personnes");
    }

    private static IEnumerable<Departure> TooEarly(AuditedCall call)
    {
        if (call.Content.Query is LotRetrievalRequest { Reference: { } reference }
            && call.Before.Calls.LastOrDefault(past => string.Equals(past.Lot?.Reference, reference, StringComparison.Ordinal)) is { Lot: { } announced } previous
            && announced.NotBefore - call.Exchange.ReceivedAt is { Ticks: > 0 } early)
        {
            yield return Departure.Of(
                "suite d'appels",
                $"attendre les {announced.Delay.TotalSeconds:0} s annoncées à l'échange {previous.Exchange}",
                $"lot {reference} interrogé {Math.Ceiling(early.TotalSeconds):0} s trop tôt");
        }
    }

    private static IEnumerable<PastCall> Recent(AuditedCall call, TimeSpan window) =>
        call.Before.Calls.Where(past => call.Exchange.ReceivedAt - past.At <= window);
}
