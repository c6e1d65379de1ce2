using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>Behaviour over several calls of one session (insi-protocol §4.2, §6.4).</summary>
internal static class SequenceRules
{
    public static IReadOnlyList<RuleCheck<AuditedCall>> All(AuditOptions options) =>
    [
        new(
            new ConformanceRule
            {
                Id = "SEQ-IDENTIFIANTS",
                Basis = Basis.Secondary,
                Sources = ["CNDA : renouveler les identifiants des contextes BAM et LPS (insi-protocol §4.2)"],
                Message = "Un identifiant d'une requête précédente est réutilisé.",
                Recommendation = "Tirer un nouvel identifiant pour MessageID et pour chaque contexte à chaque requête, y compris lors d'une nouvelle tentative.",
                Note = "Le service réel ne détecte pas la réutilisation.",
            },
            Reused),
        new(
            new ConformanceRule
            {
                Id = "SEQ-COG",
                Basis = Basis.Official,
                Sources = ["Ségur vague 2, Sentinelle.05", "CNDA, test 2.06"],
                Message = "Après « Plusieurs identités », la même recherche est renvoyée sans le code du lieu de naissance.",
                Recommendation = "Après un retour 02, refaire l'appel automatiquement en ajoutant le code lieu de naissance connu.",
            },
            WithoutPlace),
        new(
            new ConformanceRule
            {
                Id = "SEQ-REPETITION",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["seuil choisi par le banc"],
                Message = "La même recherche est répétée après des erreurs techniques.",
                Recommendation = "Espacer les nouvelles tentatives et en limiter le nombre.",
            },
            call => Storm(call, options)),
        new(
            new ConformanceRule
            {
                Id = "SEQ-MASSE",
                Basis = Basis.Inferred,
                Sources = ["référentiel INS : la récupération est unitaire (ins-rules F10) ; seuil choisi par le banc"],
                Message = "Les récupérations se succèdent comme un traitement de masse.",
                Recommendation = "N'appeler la récupération que pour une identité à la fois ; la vérification par lot sert aux traitements de masse.",
            },
            call => Mass(call, options)),
        new(
            new ConformanceRule
            {
                Id = "SEQ-LOT-TROP-TOT",
                Basis = Basis.Secondary,
                Sources = ["CNDA, test 4.05, d'après la déclaration d'un éditeur (insi-protocol §2.3, §7.3)"],
                Message = "Le résultat d'un lot est demandé avant la fin du délai annoncé.",
                Recommendation = "Attendre le délai donné par le dépôt, puis chaque nouveau délai donné par « résultat non disponible », avant d'interroger le lot.",
                Note = "Jugé sur le contrat reconstruit, non officiel, de la vérification par lot.",
            },
            TooEarly),
    ];

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
