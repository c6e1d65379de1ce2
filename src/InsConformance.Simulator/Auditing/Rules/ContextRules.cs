using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>ContexteBAM and ContexteLPS, what they have in common (schemas CTXBAM V01_02 and CTXLPS V01_00).</summary>
internal static class ContextRules
{
    private const string Schemas = "schémas CTXBAM V01_02 et CTXLPS V01_00";

    public static RuleFamily Family(AuditOptions options) => RuleFamily.OfEvery("Contextes (ContexteBAM, ContexteLPS)",
    [
        new(
            new ConformanceRule
            {
                Id = "CTX-PRESENT",
                Basis = Basis.Official,
                Sources = ["contrat DESIR_ICIR_EXP_1.5.0", Schemas],
                Message = "Un bloc de contexte manque.",
                Recommendation = "Envoyer les blocs ContexteBAM et ContexteLPS dans chaque requête.",
                Note = "Ce que le service réel répond sans contexte n'est pas connu ; sans numéro d'autorisation, le simulateur rend desir_550.",
            },
            call => Contexts(call).Where(context => !context.Present).Select(context => Departure.Of(context.Path(), "bloc présent", null))),
        new(
            new ConformanceRule
            {
                Id = "CTX-VERSION",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Schemas + " (attribut Version)", "valeurs envoyées par padoa/tlsi-ins, Pyxistem et ABAK-Physio"],
                Message = "La version du contexte n'est pas celle de son schéma.",
                Recommendation = "Envoyer Version=\"01_02\" dans ContexteBAM et Version=\"01_00\" dans ContexteLPS.",
                Note = "Le service réel a accepté « 1.0 » ; la version dit au lecteur quel schéma appliquer.",
            },
            call => Differ(call, context => context.Version, context => context.ExpectedVersion, "@Version")),
        new(
            new ConformanceRule
            {
                Id = "CTX-NATURE",
                Basis = Basis.Official,
                Sources = [Schemas + " (attribut Nature, facultatif)"],
                Message = "La nature du contexte n'est pas celle de son schéma.",
                Recommendation = "Envoyer Nature=\"CTXBAM\" et Nature=\"CTXLPS\", ou ne pas envoyer cet attribut.",
                Note = "L'attribut est facultatif, mais le schéma n'en admet qu'une valeur pour chaque contexte.",
            },
            call => Differ(call, context => context.Nature ?? context.ExpectedNature, context => context.ExpectedNature, "@Nature")),
        new(
            new ConformanceRule
            {
                Id = "CTX-ID",
                Basis = Basis.Official,
                Sources = [Schemas + " (Id, 1..1)"],
                Message = "Le contexte n'a pas d'identifiant.",
                Recommendation = "Écrire dans Id un identifiant neuf, un UUID par exemple.",
                Note = "Le schéma rend cet élément obligatoire ; le CNDA demande qu'il soit neuf à chaque requête.",
            },
            call => Present(call).Where(context => string.IsNullOrWhiteSpace(context.Id)).Select(context => Departure.Of(context.Path("Id"), "un identifiant", context.Id))),
        new(
            new ConformanceRule
            {
                Id = "CTX-TEMPS",
                Basis = Basis.Official,
                Sources = [Schemas + " (Temps, xsd:dateTime, 1..1)"],
                Message = "L'heure du contexte n'est pas une date et heure XML.",
                Recommendation = "Écrire dans Temps la date et l'heure de l'envoi, avec leur fuseau : 2026-11-22T08:30:00.000Z.",
                Note = "Le schéma rend cet élément obligatoire : sans lui, un appel ne peut pas être daté.",
            },
            call => Present(call).Where(context => XmlTime.Of(context.Time) is null).Select(context => Departure.Of(context.Path("Temps"), "une date et heure XML", context.Time))),
        new(
            new ConformanceRule
            {
                Id = "CTX-TEMPS-ACTUEL",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["CNDA : contextes renouvelés à chaque requête, d'après DevBox-Santé (INSI-98) et padoa/tlsi-ins (6610ebb)", "choix du banc : la tolérance"],
                Message = "L'heure du contexte n'est pas celle de l'envoi.",
                Recommendation = "Écrire dans Temps l'heure de chaque appel, et vérifier l'horloge et le fuseau du poste.",
                Note = "Le service réel accepte une heure ancienne ; une heure fausse rend les traces de l'appel inexploitables.",
            },
            call => Present(call).SelectMany(context => Stale(call, context, options.TimeTolerance))),
        new(
            new ConformanceRule
            {
                Id = "CTX-EMETTEUR",
                Basis = Basis.Secondary,
                Sources = ["remarque du CNDA à un éditeur, notes de version de DevBox-Santé (INSI-39 ; INSI-41, note 09/2021)"],
                Message = "Le contexte ne nomme pas son émetteur.",
                Recommendation = "Renseigner Emetteur dans les deux contextes.",
                Note = "Le service réel ne vérifie pas cette valeur ; c'est l'examen de conformité qui a relevé son absence.",
            },
            call => Present(call).Where(context => string.IsNullOrEmpty(context.Emitter)).Select(context => Departure.Of(context.Path("Emetteur"), "l'OU du certificat client, ou le numéro du professionnel en mode carte", context.Emitter))),
        .. ContextSchemaRules.All,
    ]);

    private static IEnumerable<ContextFacts> Contexts(AuditedCall call)
    {
        var bam = call.Content.Bam;
        var lps = call.Content.Lps;
        yield return new("ContexteBAM", bam is not null, bam?.Version, "01_02", bam?.Nature, "CTXBAM", bam?.Id, bam?.Time, bam?.Emitter);
        yield return new("ContexteLPS", lps is not null, lps?.Version, "01_00", lps?.Nature, "CTXLPS", lps?.Id, lps?.Time, lps?.Emitter);
    }

    private static IEnumerable<ContextFacts> Present(AuditedCall call) => Contexts(call).Where(context => context.Present);

    private static IEnumerable<Departure> Differ(
        AuditedCall call, Func<ContextFacts, string?> observed, Func<ContextFacts, string> expected, string where) => Present(call)
        .Where(context => !Same(observed(context), expected(context)))
        .Select(context => Departure.Of(context.Path(where), expected(context), observed(context)));

    private static IEnumerable<Departure> Stale(AuditedCall call, ContextFacts context, TimeSpan tolerance)
    {
        if (XmlTime.Of(context.Time) is { } time && (time - call.Exchange.ReceivedAt).Duration() > tolerance)
            yield return Departure.Of(context.Path("Temps"), XmlTime.Show(call.Exchange.ReceivedAt), context.Time);
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>What both contexts say, under the same names.</summary>
    private sealed record ContextFacts(
        string Name, bool Present, string? Version, string ExpectedVersion, string? Nature, string ExpectedNature, string? Id, string? Time, string? Emitter)
    {
        public string Path(string? below = null) => below is null ? $"Header/{Name}" : $"Header/{Name}/{below}";
    }
}
