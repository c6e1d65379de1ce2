using InsConformance.Exchange.Judging;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>When a datamatrix may be printed, beside what, and whether it says what INSi said.</summary>
internal static class UsageRules
{
    private const string NoPage = "le contenu est venu sans la page imprimée ; donner la page en PDF.";

    public static IReadOnlyList<RuleCheck<DatamatrixArtefact>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "DM-19",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["liste des OID des autorités d'affectation, ANS"],
                Message = "L'OID n'est pas celui de la plateforme.",
                Recommendation = "Réserver .8 et .9 à la production, .10 aux tests et .11 aux démonstrations.",
                Note = "L'environnement de test d'INSi renvoie les OID de production, même pour ses personnes de test.",
            },
            OidOfAnotherPlatform)
        {
            Obstacle = artefact => artefact.Context.Platform is null
                ? "la plateforme (production ou test) n'est pas donnée."
                : artefact.Payload.Find(BlockKind.Oid) is null ? "le bloc S2 (OID) manque." : null,
        },
        new(
            new ConformanceRule
            {
                Id = "DM-23",
                Basis = Basis.Secondary,
                Sources = ["guide v3, EXI ID 29", "INS 44"],
                Message = "Un datamatrix est imprimé pour une identité qui n'est pas qualifiée.",
                Recommendation = "N'imprimer le datamatrix, le matricule et l'OID que pour une identité qualifiée.",
                Note = "Qui scanne ce datamatrix tient l'identité pour qualifiée.",
            },
            artefact => artefact.Context.Status is { } status and not TrustStatus.Qualified
                ? [new Departure("document", TrustStatus.Qualified.Label(), status.Label())]
                : [])
        {
            Obstacle = artefact => artefact.Context.Status is null ? "le statut de confiance de l'identité n'est pas donné." : null,
        },
        new(
            new ConformanceRule
            {
                Id = "DM-24",
                Basis = Basis.Secondary,
                Sources = [$"{RuleSources.Format} (§4, mention)"],
                Message = "La mention « INS à scanner » n'accompagne pas le datamatrix.",
                Recommendation = "Imprimer « INS à scanner » à côté du symbole.",
                Note = "Elle dit à l'agent quel symbole de la page scanner.",
            },
            artefact => PageWords.Hold(artefact.PageText!, PageWords.Mention) || PageWords.Hold(artefact.PageText!, PageWords.FormerMention)
                ? []
                : [new Departure("page", PageWords.Mention, Departure.Absent)])
        {
            Obstacle = WithoutPage,
        },
        new(
            new ConformanceRule
            {
                Id = "DM-24",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [$"{RuleSources.Format} (§4, mention)"],
                Message = "La mention est celle de la version précédente du format.",
                Recommendation = "Remplacer « INS non signée » par « INS à scanner ».",
                Note = "L'agent formé à la mention actuelle peut ne pas reconnaître le symbole.",
            },
            artefact => PageWords.Hold(artefact.PageText!, PageWords.FormerMention) && !PageWords.Hold(artefact.PageText!, PageWords.Mention)
                ? [new Departure("page", PageWords.Mention, PageWords.FormerMention)]
                : [])
        {
            Obstacle = WithoutPage,
        },
        new(
            new ConformanceRule
            {
                Id = "DM-25",
                Basis = Basis.Secondary,
                Sources = ["guide v3, EXI DIF 02", "INS 42"],
                Message = "Un trait du datamatrix n'est pas imprimé en clair sur la page.",
                Recommendation = "Imprimer en clair, sur la première page, les mêmes traits que dans le datamatrix.",
                Note = "Qui ne peut pas scanner doit pouvoir lire et comparer les mêmes traits.",
            },
            artefact => PageWords.MissingTraits(artefact.Payload, artefact.PageText!))
        {
            Obstacle = WithoutPage,
        },
        new(
            new ConformanceRule
            {
                Id = "DM-27",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["par analogie avec IHE PAM France 2.11, § 6.6.2 : les traits d'une identité qualifiée ne sont pas altérés"],
                Message = "Un trait n'est pas celui qu'INSi renvoie pour ce matricule.",
                Recommendation = "Écrire les traits tels qu'INSi les a renvoyés.",
                Note = "La réponse d'INSi est celle des personnes de test du banc.",
            },
            AlteredTraits)
        {
            Obstacle = artefact => Answer(artefact) is null ? "la réponse d'INSi pour ce matricule n'est pas connue." : null,
        },
    ];

    private static string? WithoutPage(DatamatrixArtefact artefact) => artefact.PageText is null ? NoPage : null;

    private static IEnumerable<Departure> OidOfAnotherPlatform(DatamatrixArtefact artefact)
    {
        var block = artefact.Payload.Find(BlockKind.Oid)!;
        var isProductionOid = block.Value is "1.2.250.1.213.1.4.8" or "1.2.250.1.213.1.4.9";
        var isOtherOid = block.Value is "1.2.250.1.213.1.4.10" or "1.2.250.1.213.1.4.11";
        if (artefact.Context.Platform is Platform.Production && isOtherOid)
            yield return new Departure(block.Location, "un OID de production (.8 ou .9)", block.Value);
        if (artefact.Context.Platform is Platform.Test && isProductionOid)
            yield return new Departure(block.Location, "un OID de test ou de démonstration (.10 ou .11)", block.Value);
    }

    private static InsiTraits? Answer(DatamatrixArtefact artefact) =>
        artefact.Payload.ValueOf(BlockKind.Matricule) is { } matricule ? artefact.Context.InsiAnswers?.Invoke(matricule) : null;

    private static IEnumerable<Departure> AlteredTraits(DatamatrixArtefact artefact)
    {
        var answer = Answer(artefact)!;
        (BlockKind Kind, string? Expected)[] traits =
        [
            (BlockKind.GivenNames, answer.GivenNames),
            (BlockKind.BirthName, answer.BirthName),
            (BlockKind.Sex, answer.Sex),
            (BlockKind.BirthDate, DayFirst(answer.BirthDate)),
            (BlockKind.BirthPlace, answer.BirthPlace),
        ];
        foreach (var (kind, expected) in traits)
        {
            if (expected is not null && artefact.Payload.Find(kind) is { } block && !string.Equals(block.Value, expected, StringComparison.Ordinal))
                yield return Departure.Of(block.Location, expected, Excerpt.Show(block.Value));
        }
    }

    /// <summary>JJ-MM-AAAA of a date that INSi writes AAAA-MM-JJ.</summary>
    private static string DayFirst(string iso) => iso.Length == 10 ? $"{iso[8..]}-{iso[5..7]}-{iso[..4]}" : iso;
}
