using System.Globalization;
using System.Xml;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>ContexteBAM and ContexteLPS, what they have in common (insi-protocol §4.2 to §4.4).</summary>
internal static class ContextRules
{
    private const string Schemas = "schémas CTXBAM V01_02 et CTXLPS V01_00";

    public static IReadOnlyList<RuleCheck<AuditedCall>> All(AuditOptions options) =>
    [
        new(
            new ConformanceRule
            {
                Id = "CTX-PRESENT",
                Basis = Basis.Official,
                Sources = ["contrat DESIR_ICIR_EXP_1.5.0", Schemas],
                Message = "Un bloc de contexte manque.",
                Recommendation = "Envoyer les blocs ContexteBAM et ContexteLPS dans chaque requête.",
            },
            call => Contexts(call).Where(context => !context.Present).Select(context => Departure.Of(context.Path(), "bloc présent", null))),
        new(
            new ConformanceRule
            {
                Id = "CTX-VERSION",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Schemas + " (attribut Version)", "requêtes des clients autorisés (insi-protocol §4.2, §4.3)"],
                Message = "La version du contexte n'est pas celle de son schéma.",
                Recommendation = "Envoyer Version=\"01_02\" dans ContexteBAM et Version=\"01_00\" dans ContexteLPS.",
                Note = "Le service réel a accepté « 1.0 ».",
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
            },
            call => Differ(call, context => context.Nature ?? context.ExpectedNature, context => context.ExpectedNature, "@Nature")),
        new(
            new ConformanceRule
            {
                Id = "CTX-ID",
                Basis = Basis.Official,
                Sources = [Schemas + " (Id, 1..1)"],
                Message = "Le contexte n'a pas d'identifiant.",
                Recommendation = "Renseigner Id par un identifiant neuf, un UUID par exemple.",
            },
            call => Present(call).Where(context => string.IsNullOrWhiteSpace(context.Id)).Select(context => Departure.Of(context.Path("Id"), "un identifiant", context.Id))),
        new(
            new ConformanceRule
            {
                Id = "CTX-TEMPS",
                Basis = Basis.Official,
                Sources = [Schemas + " (Temps, xsd:dateTime, 1..1)"],
                Message = "L'heure du contexte n'est pas une date et heure XML.",
                Recommendation = "Renseigner Temps à la date et l'heure de l'envoi, avec son fuseau : 2026-11-22T08:30:00.000Z.",
            },
            call => Present(call).Where(context => TimeOf(context) is null).Select(context => Departure.Of(context.Path("Temps"), "une date et heure XML", context.Time))),
        new(
            new ConformanceRule
            {
                Id = "CTX-TEMPS-ACTUEL",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["demande du CNDA de renouveler les contextes à chaque requête (insi-protocol §4.2) ; tolérance choisie par le banc"],
                Message = "L'heure du contexte n'est pas celle de l'envoi.",
                Recommendation = "Renseigner Temps à l'instant de chaque appel, et vérifier l'horloge et le fuseau du poste.",
                Note = "Le service réel accepte une heure ancienne.",
            },
            call => Present(call).SelectMany(context => Stale(call, context, options.TimeTolerance))),
        new(
            new ConformanceRule
            {
                Id = "CTX-EMETTEUR",
                Basis = Basis.Secondary,
                Sources = ["remarque du CNDA à un éditeur, note 09/2021 (insi-protocol §4.4)"],
                Message = "Le contexte ne nomme pas son émetteur.",
                Recommendation = "Renseigner Emetteur dans les deux contextes.",
                Note = "Le service réel ne vérifie pas cette valeur.",
            },
            call => Present(call).Where(context => string.IsNullOrEmpty(context.Emitter)).Select(context => Departure.Of(context.Path("Emetteur"), ExpectedEmitter(call) ?? "l'identifiant de l'émetteur", context.Emitter))),
        new(
            new ConformanceRule
            {
                Id = "CTX-EMETTEUR-OU",
                Basis = Basis.Secondary,
                Sources = ["clients autorisés en mode certificat (insi-protocol §4.4)"],
                Message = "L'émetteur n'est pas la structure du certificat client.",
                Recommendation = "Reprendre dans Emetteur la valeur OU du sujet du certificat présenté.",
                Note = "Le service réel ne vérifie pas cette valeur.",
            },
            call => ExpectedEmitter(call) is { } expected
                ? Present(call).Where(context => !string.IsNullOrEmpty(context.Emitter) && !Same(context.Emitter, expected)).Select(context => Departure.Of(context.Path("Emetteur"), expected, context.Emitter))
                : []),
        new(
            new ConformanceRule
            {
                Id = "CTX-COUVERTURE",
                Basis = Basis.Official,
                Sources = ["schéma CTXBAM V01_02 (COUVERTURE, 1..1)"],
                Message = "Le ContexteBAM n'a pas de COUVERTURE.",
                Recommendation = "Envoyer l'élément COUVERTURE ; il reste vide pour une recherche par traits.",
            },
            call => call.Content.Bam is { Coverage: null } ? [Departure.Of("Header/ContexteBAM/COUVERTURE", "élément présent", null)] : []),
        new(
            new ConformanceRule
            {
                Id = "CTX-COUVERTURE-VIDE",
                Basis = Basis.Secondary,
                Sources = ["échanges enregistrés (insi-protocol §4.2)"],
                Message = "La COUVERTURE d'une recherche par traits n'est pas vide.",
                Recommendation = "Laisser COUVERTURE vide : ses données sont celles de la carte Vitale, pour WS_INS1.",
            },
            call => call.IsTraitsSearch && call.Request.Find("Header/ContexteBAM/COUVERTURE") is { Children.Count: > 0 } coverage
                ? [new Departure(coverage.Path, "vide", string.Join(", ", coverage.Children.Select(child => child.LocalName)))]
                : []),
    ];

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
        if (TimeOf(context) is { } time && (time - call.Exchange.ReceivedAt).Duration() > tolerance)
            yield return Departure.Of(context.Path("Temps"), call.Exchange.ReceivedAt.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture), context.Time);
    }

    /// <summary>The instant, read as UTC when it names no zone.</summary>
    private static DateTimeOffset? TimeOf(ContextFacts context)
    {
        if (context.Time is not { Length: < 64 } text || !text.Contains('T', StringComparison.Ordinal))
            return null;
        try
        {
            var time = XmlConvert.ToDateTime(text, XmlDateTimeSerializationMode.RoundtripKind);
            return new DateTimeOffset(time.Kind is DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc));
        }
        catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static string? ExpectedEmitter(AuditedCall call) => call.Http.Connection.Client?.OrganisationalUnit;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>What both contexts say, under the same names.</summary>
    private sealed record ContextFacts(
        string Name, bool Present, string? Version, string ExpectedVersion, string? Nature, string ExpectedNature, string? Id, string? Time, string? Emitter)
    {
        public string Path(string? below = null) => below is null ? $"Header/{Name}" : $"Header/{Name}/{below}";
    }
}
