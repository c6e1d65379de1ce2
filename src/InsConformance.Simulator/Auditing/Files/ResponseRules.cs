using System.Text.RegularExpressions;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Files;

/// <summary>What an answer of INSi holds: contract DESIR_ICIR_EXP_1.5.0 (INSiResultat) and recorded answers (<c>docs/sources.md</c>).</summary>
internal static partial class ResponseRules
{
    private const string Schema = "schéma INSiResultat du contrat DESIR_ICIR_EXP_1.5.0";
    private const string RecordedAnswers = "réponses enregistrées du service de test (padoa/tlsi-ins, CharlieLamatte/SAPA)";
    private const string RecordedOrInjected = $"{RecordedAnswers} et fichiers à injecter du CNDA";
    private const string Individual = "RESULTAT/INDIVIDU";

    private static readonly string[] InsOids = ["1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.9", "1.2.250.1.213.1.4.10", "1.2.250.1.213.1.4.11"];

    public static IReadOnlyList<RuleCheck<InsiReply>> All { get; } =
    [
        OfAnswer("REP-CODE", Basis.Secondary, RecordedOrInjected, "Le code de retour n'est pas l'un de ceux d'une recherche.", "Renvoyer CodeCR 00, 01 ou 02.", "Un client ne sait que faire d'un autre code.",
            answer => answer.Code is "00" or "01" or "02" ? [] : [Departure.Of("RESULTAT/CR/CodeCR", "00, 01 ou 02", answer.Code)]),
        OfAnswer("REP-LIBELLE", Basis.Secondary, RecordedOrInjected, "Le libellé n'est pas celui du code de retour.", "Renvoyer le libellé exact, sans accent.", "Des clients reconnaissent le retour à son libellé.",
            answer => LabelOf(answer.Code) is { } label && !string.Equals(label, answer.Label, StringComparison.Ordinal) ? [Departure.Of("RESULTAT/CR/LibelleCR", label, answer.Label)] : [],
            Severity.Should),
        OfAnswer("REP-INDIVIDU", Basis.Secondary, RecordedAnswers, "La présence d'INDIVIDU contredit le code de retour.", "Renvoyer INDIVIDU avec le code 00, et avec lui seul.", "Un client lit l'individu après le code 00, et ne le cherche pas après un autre.",
            answer => (answer.Code is "00") == (answer.Individual is not null) ? [] : [new Departure(Individual, answer.Code is "00" ? "un individu" : "aucun individu", answer.Individual is null ? Departure.Absent : "présent")]),
        OfIndividual("REP-PARTIES", Basis.Official, Schema, "L'individu n'a pas ses deux parties obligatoires.", "Renvoyer INSACTIF et TIQ.", "Sans le matricule ou sans les traits, il n'y a rien à rapatrier.",
            individual => new[] { (Name: "INSACTIF", IsThere: individual.Active is not null), (Name: "TIQ", IsThere: individual.Traits is not null) }
                .Where(part => !part.IsThere).Select(part => new Departure($"{Individual}/{part.Name}", part.Name, Departure.Absent))),
        OfIndividual("REP-MATRICULE", Basis.Official, Schema, "Un matricule n'a pas la forme du schéma.", "Renvoyer 13 caractères, chiffres ou lettre de la Corse en septième position, et une clé de deux chiffres.", "Un client strict rejette la réponse ; un autre enregistre un numéro faux.",
            individual => Entries(individual).Where(entry => !MatriculePattern().IsMatch($"{entry.Ins.Matricule?.Number} {entry.Ins.Matricule?.Key}"))
                .Select(entry => Departure.Of($"{entry.Path}/IdIndividu", "13 caractères et une clé de 2 chiffres", $"{entry.Ins.Matricule?.Number} {entry.Ins.Matricule?.Key}".Trim()))),
        OfIndividual("REP-CLE", Basis.Official, "guide v2, règle 17 ; INS 8.1", "La clé d'un matricule est fausse.", "Vérifier le matricule : des fichiers officiels d'injection en contiennent de faux.", "Un logiciel qui contrôle la clé, comme il le doit, ne rapatrie pas cette INS.",
            individual => Entries(individual).Select(entry => (entry.Path, Text: entry.Ins.Matricule?.Number + entry.Ins.Matricule?.Key))
                .Where(entry => MatriculeText.HasShape(entry.Text) && !MatriculeText.HasRightKey(entry.Text))
                .Select(entry => new Departure($"{entry.Path}/IdIndividu/Cle", MatriculeText.KeyOf(entry.Text), entry.Text[13..]))),
        OfIndividual("REP-OID", Basis.Official, "liste des OID des autorités d'affectation, ANS", "Un OID n'est pas celui d'une INS.", "Renvoyer .8 (NIR) ou .9 (NIA) ; .10 et .11 hors production.", "C'est l'OID, et lui seul, qui dit si le numéro est une INS, et de quelle nature.",
            individual => Entries(individual).Where(entry => !InsOids.Contains(entry.Ins.Oid, StringComparer.Ordinal)).Select(entry => Departure.Of($"{entry.Path}/OID", string.Join(", ", InsOids), entry.Ins.Oid))),
        OfTraits("REP-INCOMPLET", Basis.Official, "guide v2, règle 12 ; INS 16", "Un trait manque, sans lequel l'INS ne doit pas être rapatriée.", "Un logiciel qui reçoit cette réponse ne rapatrie pas l'INS.", "L'identité qui en naîtrait ne pourrait pas être comparée à la personne.",
            traits => new[] { (Name: "NomNaissance", Value: traits.BirthName), (Name: "ListePrenom", Value: traits.GivenNames), (Name: "Sexe", Value: traits.Sex) }
                .Where(trait => string.IsNullOrEmpty(trait.Value)).Select(trait => Departure.Of($"{Individual}/TIQ/{trait.Name}", "une valeur", trait.Value)),
            Severity.Should),
        OfTraits("REP-SEXE", Basis.Secondary, PublicOrigins.SexCode, "Le sexe n'est ni M ni F.", "Renvoyer M ou F.", "Le téléservice ne renvoie que M ou F : un client strict rejette un autre code.",
            traits => traits.Sex is null or "" or "M" or "F" ? [] : [Departure.Of($"{Individual}/TIQ/Sexe", "M ou F", traits.Sex)]),
        OfTraits("REP-DATE", Basis.Official, Schema, "La date de naissance n'a pas la forme AAAA-MM-JJ.", "Écrire l'année sur quatre chiffres, le mois et le jour sur deux ; une date lunaire garde cette forme.", "Un client qui attend cette forme lit une autre date, ou n'en lit aucune.",
            traits => traits.BirthDate is null || DatePattern().IsMatch(traits.BirthDate) ? [] : [Departure.Of($"{Individual}/TIQ/DateNaissance", "AAAA-MM-JJ", traits.BirthDate)]),
        OfTraits("REP-DATE-INCOMPLETE", Basis.Official, "guide v2, règle 11 ; INS 15", "Le jour ou le mois de naissance est inconnu : l'INS ne doit pas être rapatriée.", "Un logiciel qui reçoit cette réponse ne rapatrie pas l'INS.", "La date qui en naîtrait serait inventée par le logiciel.",
            traits => traits.BirthDate is { } date && DatePattern().IsMatch(date) && (date[5..7] is "00" || date[8..] is "00") ? [new Departure($"{Individual}/TIQ/DateNaissance", "un jour et un mois", date)] : [],
            Severity.Should),
        OfTraits("REP-COG", Basis.Secondary, RecordedAnswers, "Le lieu de naissance n'est pas un code officiel géographique.", "Renvoyer le code INSEE, ou ne pas renvoyer l'élément.", "Le lieu de naissance se compare par son code, jamais par son nom.",
            traits => traits.BirthPlace is null or "" || PlaceText.HasShape(traits.BirthPlace) ? [] : [Departure.Of($"{Individual}/TIQ/LieuNaissance", PlaceText.Shape, traits.BirthPlace)],
            Severity.Should),
        new(
            Rule("REP-ANOMALIE", Basis.Secondary, "anomalies enregistrées (padoa/tlsi-ins, CharlieLamatte/SAPA)", "L'anomalie ne dit pas son code.", "Renvoyer siram:Erreur avec son attribut code (insi_NN ou desir_NNN).", "C'est par ce code que l'utilisateur et l'assistance reconnaissent l'anomalie.", Severity.Must),
            reply => reply is InsiReply.Faulted { Fault: { Code: var code } } && !FaultPattern().IsMatch(code ?? "") ? [Departure.Of("Fault/Detail/Erreur/@code", "insi_NN ou desir_NNN", code)] : [])
        {
            Obstacle = reply => reply is InsiReply.Faulted ? null : "la réponse n'est pas une anomalie.",
        },
    ];

    private static RuleCheck<InsiReply> OfAnswer(
        string id, Basis basis, string source, string message, string recommendation, string note, Func<InsiAnswer, IEnumerable<Departure>> check, Severity severity = Severity.Must) => new(
        Rule(id, basis, source, message, recommendation, note, severity),
        reply => reply is InsiReply.Answered { Answer: var answer } ? check(answer) : [])
        {
            Obstacle = reply => reply is InsiReply.Answered ? null : "la réponse est une anomalie.",
        };

    private static RuleCheck<InsiReply> OfIndividual(
        string id, Basis basis, string source, string message, string recommendation, string note, Func<Individual, IEnumerable<Departure>> check, Severity severity = Severity.Must) =>
        OfAnswer(id, basis, source, message, recommendation, note, answer => check(answer.Individual!), severity) with
        {
            Obstacle = reply => reply is InsiReply.Answered { Answer.Individual: not null } ? null : "la réponse ne porte pas d'individu.",
        };

    private static RuleCheck<InsiReply> OfTraits(
        string id, Basis basis, string source, string message, string recommendation, string note, Func<ReturnedTraits, IEnumerable<Departure>> check, Severity severity = Severity.Must) =>
        OfAnswer(id, basis, source, message, recommendation, note, answer => check(answer.Individual!.Traits!), severity) with
        {
            Obstacle = reply => reply is InsiReply.Answered { Answer.Individual.Traits: not null } ? null : "la réponse ne porte pas de traits.",
        };

    private static ConformanceRule Rule(string id, Basis basis, string source, string message, string recommendation, string note, Severity severity) => new()
    {
        Id = id,
        Severity = severity,
        Basis = basis,
        Sources = [source],
        Message = message,
        Recommendation = recommendation,
        Note = note,
    };

    private static IEnumerable<(string Path, InsEntry Ins)> Entries(Individual individual)
    {
        if (individual.Active is { } active)
            yield return ($"{Individual}/INSACTIF", active);
        for (var i = 0; i < individual.History.Count; i++)
            yield return ($"{Individual}/INSHISTO[{i + 1}]", individual.History[i]);
    }

    private static string? LabelOf(string code) => code switch
    {
        "00" => "OK",
        "01" => "Aucune identite trouvee",
        "02" => "Plusieurs identites trouvees",
        _ => null,
    };

    [GeneratedRegex(@"^\d{6}[A-Za-z0-9]\d{6} (\d{2})?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MatriculePattern();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^(insi|desir)_\d+$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FaultPattern();
}
