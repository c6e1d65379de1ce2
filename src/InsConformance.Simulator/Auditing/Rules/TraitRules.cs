using System.Globalization;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The identity traits of a search (insi-protocol §3.1; ins-rules §2.2 to §2.6).</summary>
internal static class TraitRules
{
    private const string Body = "Body/RECSANSVITALE/";

    public static IReadOnlyList<RuleCheck<AuditedCall>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "REQ-NOM",
                Basis = Basis.Secondary,
                Sources = ["SEL-MP-043 §2 et §3.4.1 (EF_INS01_03), cité par des éditeurs (ins-rules §2.2)"],
                Message = "Le nom de naissance ne respecte pas la règle lexicale d'INSi.",
                Recommendation = "Envoyer des majuscules non accentuées, l'espace, le tiret (simple ou double) et l'apostrophe droite ; refuser la saisie avant l'appel plutôt que la transformer en silence.",
            },
            call => Check(call, traits => [new("NomNaissance", traits.BirthName)], LexicalName)),
        new(
            new ConformanceRule
            {
                Id = "REQ-PRENOM",
                Basis = Basis.Secondary,
                Sources = ["SEL-MP-043 §2 et §3.4.1 (EF_INS10_01, EF_INS10_02), cité par des éditeurs (ins-rules §2.2)"],
                Message = "Le prénom ne respecte pas la règle lexicale d'INSi.",
                Recommendation = "Envoyer des majuscules non accentuées, l'espace, le tiret simple et l'apostrophe droite, sans tiret ni apostrophe à la fin.",
            },
            call => Check(call, GivenNames, LexicalGivenName)),
        new(
            new ConformanceRule
            {
                Id = "REQ-PRENOM-UNIQUE",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = ["échanges enregistrés (insi-protocol §3.1)"],
                Message = "La requête porte plusieurs éléments Prenom.",
                Recommendation = "Essayer les prénoms l'un après l'autre, un par appel, puis tous ensemble dans un seul élément.",
                Note = "Le service réel accepte plusieurs éléments et répond comme pour une identité inconnue.",
            },
            call => call.Traits is { GivenNames.Count: > 1 } traits
                ? [new Departure(Body + "Prenom", "un élément", $"{traits.GivenNames.Count} éléments : {string.Join(", ", traits.GivenNames)}")]
                : []),
        new(
            new ConformanceRule
            {
                Id = "REQ-SEXE",
                Basis = Basis.Secondary,
                Sources = ["EF_INS25_04, cité par des éditeurs (ins-rules §2.6)", "faute insi_24 observée en production"],
                Message = "Le sexe n'est ni M ni F.",
                Recommendation = "Renseigner le sexe avant l'appel ; une identité au sexe indéterminé ou inconnu ne peut pas être recherchée par traits.",
            },
            call => Check(call, traits => [new("Sexe", traits.Sex)], value => value is "M" or "F" ? null : "M ou F")),
        new(
            new ConformanceRule
            {
                Id = "REQ-DATE",
                Basis = Basis.Secondary,
                Sources = ["échanges enregistrés (insi-protocol §3.1)", "guide v3 EXI ID 12 (ins-rules §2.3)"],
                Message = "La date de naissance n'est pas une date complète du calendrier.",
                Recommendation = "Envoyer AAAA-MM-JJ ; une date incomplète est d'abord complétée selon la règle, et l'identité marquée.",
            },
            call => Check(call, traits => [new("DateNaissance", traits.BirthDate)], CalendarDate)),
        new(
            new ConformanceRule
            {
                Id = "REQ-DATE-FUTURE",
                Basis = Basis.Inferred,
                Sources = ["bon sens ; le contrôle du service réel n'est pas connu (insi-protocol §11)"],
                Message = "La date de naissance est dans le futur.",
                Recommendation = "Vérifier la date saisie.",
            },
            Future),
        new(
            new ConformanceRule
            {
                Id = "REQ-COG",
                Basis = Basis.Secondary,
                Sources = ["contrat INSiRecSans (type COG)", "ins-rules §2.5"],
                Message = "Le lieu de naissance n'est pas un code officiel géographique.",
                Recommendation = "Envoyer les cinq caractères du code INSEE de la commune ou du pays de naissance, ou ne pas envoyer l'élément.",
            },
            call => Check(call, Place, value => IsCog(value) ? null : "un code INSEE de cinq caractères")),
        new(
            new ConformanceRule
            {
                Id = "REQ-COG-POSTAL",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["message d'un connecteur autorisé : « Il ne s'agit pas du code postal » (ins-rules §7.4) ; reconnaissance déduite"],
                Message = "Le lieu de naissance ressemble à un code postal.",
                Recommendation = "Envoyer le code INSEE de la commune de naissance, non son code postal : 75101 à 75120 ou 75056 pour Paris, non 75001.",
            },
            call => Check(call, Place, value => LooksPostal(value) ? "un code INSEE" : null)),
        new(
            new ConformanceRule
            {
                Id = "REQ-COG-INCONNU",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["ins-rules §6.3 A4"],
                Message = "Le lieu de naissance inconnu (99999) est envoyé.",
                Recommendation = "Ne pas envoyer LieuNaissance quand le lieu est inconnu : 99999 est une valeur d'attente de la base locale.",
            },
            call => Check(call, Place, value => value is "99999" ? "élément absent" : null)),
    ];

    private static IEnumerable<Value> GivenNames(TraitsSearchRequest traits) => traits.GivenNames.Count == 0
        ? [new("Prenom", null)]
        : traits.GivenNames.Select((name, index) => new Value(traits.GivenNames.Count == 1 ? "Prenom" : $"Prenom[{index + 1}]", name));

    private static IEnumerable<Value> Place(TraitsSearchRequest traits) => traits.BirthPlace is null ? [] : [new("LieuNaissance", traits.BirthPlace)];

    /// <summary>Departures of the values that the check does not accept; the check says what it expects, or null.</summary>
    private static IEnumerable<Departure> Check(AuditedCall call, Func<TraitsSearchRequest, IEnumerable<Value>> values, Func<string?, string?> check)
    {
        if (call.Traits is not { } traits)
            yield break;
        foreach (var value in values(traits))
        {
            if (check(value.Text) is { } expected)
                yield return Departure.Of(Body + value.Element, expected, value.Text);
        }
    }

    private static string? LexicalName(string? text) => Lexical(text, given: false);

    private static string? LexicalGivenName(string? text) => Lexical(text, given: true);

    private static string? Lexical(string? text, bool given)
    {
        if (string.IsNullOrEmpty(text))
            return "une valeur";
        var strange = text.FirstOrDefault(sign => sign is not ((>= 'A' and <= 'Z') or ' ' or '-' or '\''));
        if (strange != default)
            return $"A à Z, espace, tiret, apostrophe droite ; pas « {strange} »";
        if (text[0] is ' ' or '-')
            return "une lettre ou une apostrophe au début";
        if (text.Contains("---", StringComparison.Ordinal))
            return "deux tirets au plus à la suite";
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\'' && text[i - 1] is ' ' or '\'')
                return "espaces et apostrophes ni doublés ni combinés";
        }

        if (given && text.Contains("--", StringComparison.Ordinal))
            return "pas de double tiret dans un prénom";
        return given && text[^1] is '-' or '\'' ? "une lettre à la fin" : null;
    }

    private static string? CalendarDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "AAAA-MM-JJ, une date du calendrier";

    private static IEnumerable<Departure> Future(AuditedCall call)
    {
        if (call.Traits is { } traits
            && DateOnly.TryParseExact(traits.BirthDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date > DateOnly.FromDateTime(call.Exchange.ReceivedAt.UtcDateTime).AddDays(1))
        {
            yield return Departure.Of(Body + "DateNaissance", "une date passée", traits.BirthDate);
        }
    }

    private static bool IsCog(string? text) => text is { Length: 5 }
        && char.IsAsciiDigit(text[0])
        && (char.IsAsciiDigit(text[1]) || text.StartsWith("2A", StringComparison.Ordinal) || text.StartsWith("2B", StringComparison.Ordinal))
        && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool LooksPostal(string? text) => IsCog(text)
        && (text!.EndsWith("000", StringComparison.Ordinal)
            || (text.StartsWith("750", StringComparison.Ordinal) && string.CompareOrdinal(text, "75020") <= 0));

    private sealed record Value(string Element, string? Text);
}
