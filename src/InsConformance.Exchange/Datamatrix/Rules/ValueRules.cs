using System.Globalization;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>What each block holds.</summary>
internal static class ValueRules
{
    private static readonly string[] Zone = [$"{RuleSources.Format} (§5, zone de message)"];
    private static readonly string[] AuthorityOids =
        ["1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.9", "1.2.250.1.213.1.4.10", "1.2.250.1.213.1.4.11"];

    public static IReadOnlyList<RuleCheck<DatamatrixArtefact>> All { get; } =
    [
        Of(BlockKind.Matricule, MatriculeText.Shape, MatriculeText.HasShape, new ConformanceRule
        {
            Id = "DM-07",
            Basis = Basis.Secondary,
            Sources = Zone,
            Message = "Le matricule n'a pas la forme d'un NIR ou d'un NIA avec sa clé.",
            Recommendation = "Écrire les 13 caractères du matricule et les 2 chiffres de sa clé, sans espace.",
            Note = "Sous une autre forme, le numéro n'est retrouvé ni dans un dossier ni par INSi.",
        }),
        Of(BlockKind.Matricule, "la clé 97 − (numéro modulo 97)", MatriculeText.HasRightKey, new ConformanceRule
        {
            Id = "DM-08",
            Basis = Basis.Secondary,
            Sources = Zone,
            Message = "La clé du matricule est fausse.",
            Recommendation = "Reprendre le matricule et la clé tels qu'INSi les a renvoyés ; ne jamais les recalculer ni les saisir.",
            Note = "Une clé fausse dit qu'un des quinze caractères est faux : l'INS désigne peut-être une autre personne.",
        }) with
        { Check = WrongKey, Obstacle = artefact => Missing(artefact, BlockKind.Matricule) ?? ShapelessMatricule(artefact) },
        Of(BlockKind.Oid, string.Join(" ou ", AuthorityOids), value => AuthorityOids.Contains(value, StringComparer.Ordinal), new ConformanceRule
        {
            Id = "DM-09",
            Basis = Basis.Secondary,
            Sources = Zone,
            Message = "L'OID n'est pas celui d'une INS.",
            Recommendation = "Écrire l'OID renvoyé par INSi avec le matricule : .8 pour un NIR, .9 pour un NIA ; .10 et .11 hors production seulement.",
            Note = "C'est l'OID, et lui seul, qui dit si le numéro est une INS, et de quelle nature.",
        }),
        Name(BlockKind.GivenNames, new ConformanceRule
        {
            Id = "DM-10",
            Basis = Basis.Secondary,
            Sources = [$"{RuleSources.FormatOneSource} (§5, caractères)"],
            Message = "La liste des prénoms de naissance n'a pas la forme attendue.",
            Recommendation = "Écrire les prénoms de la liste renvoyée par INSi, en majuscules non accentuées, séparés par une espace.",
            Note = "Le lecteur compare cette liste à celle d'INSi, caractère par caractère.",
        }),
        Name(BlockKind.BirthName, new ConformanceRule
        {
            Id = "DM-11",
            Basis = Basis.Secondary,
            Sources = [$"{RuleSources.FormatOneSource} (§5, caractères)"],
            Message = "Le nom de naissance n'a pas la forme attendue.",
            Recommendation = "Écrire le nom de naissance renvoyé par INSi, en majuscules non accentuées.",
            Note = "Le lecteur compare ce nom à celui d'INSi, caractère par caractère.",
        }),
        Of(BlockKind.Sex, "M ou F", value => value is "M" or "F", new ConformanceRule
        {
            Id = "DM-12",
            Basis = Basis.Secondary,
            Sources = Zone,
            Message = "Le sexe n'est ni M ni F.",
            Recommendation = "Écrire le sexe renvoyé par INSi ; une identité de sexe indéterminé ou inconnu n'est pas qualifiée et n'a pas de datamatrix.",
            Note = "INSi ne renvoie que M ou F : un autre code ne peut pas venir de lui.",
        }),
        Of(BlockKind.BirthDate, "JJ-MM-AAAA, une date du calendrier", value => BirthDateText.Read(value) is not BirthDateText.Reading.Wrong, new ConformanceRule
        {
            Id = "DM-13",
            Basis = Basis.Secondary,
            Sources = Zone,
            Message = "La date de naissance n'est pas une date du calendrier de la forme JJ-MM-AAAA.",
            Recommendation = "Écrire le jour, le mois et l'année civile séparés par des tirets : 14-07-1977, non 1977-07-14.",
            Note = "Un lecteur qui attend JJ-MM-AAAA rejette la date, ou en inverse les parties.",
        }),
        Of(BlockKind.BirthDate, "une date du calendrier", value => BirthDateText.Read(value) is not BirthDateText.Reading.LunarOrIncomplete, new ConformanceRule
        {
            Id = "DM-13",
            Severity = Severity.Should,
            Basis = Basis.Inferred,
            Sources = ["déduit : aucune source publique ne traite des dates lunaires ou incomplètes"],
            Message = "La date de naissance est incomplète ou lunaire.",
            Recommendation = "Vérifier la date renvoyée par INSi : une date au jour ou au mois inconnu interdit de récupérer l'INS.",
            Note = "L'INS d'une identité dont la date est incomplète ne devait pas être récupérée.",
        }),
        Of(BlockKind.BirthPlace, PlaceText.Shape, PlaceText.HasShape, new ConformanceRule
        {
            Id = "DM-14",
            Basis = Basis.Secondary,
            Sources = Zone,
            Message = "Le lieu de naissance n'est pas un code officiel géographique.",
            Recommendation = "Écrire le code INSEE de la commune ou du pays de naissance, ou ne pas écrire le bloc S7.",
            Note = "Le nom ou le code postal d'une commune ne se compare pas au code qu'INSi renvoie.",
        }),
        Of(BlockKind.Matricule, "", _ => true, new ConformanceRule
        {
            Id = "DM-18",
            Severity = Severity.Should,
            Basis = Basis.Inferred,
            Sources = ["structure du NIR, INSEE"],
            Message = "Le matricule ne dit pas la même chose que les traits.",
            Recommendation = "Vérifier que le matricule et les traits viennent de la même réponse d'INSi.",
            Note = "Une personne dont l'état civil a été corrigé peut garder son matricule.",
        }) with
        { Check = Incoherent, Obstacle = artefact => Missing(artefact, BlockKind.Matricule) ?? ShapelessMatricule(artefact) },
    ];

    private static RuleCheck<DatamatrixArtefact> Of(BlockKind kind, string expected, Func<string, bool> isRight, ConformanceRule rule) => new(
        rule,
        artefact => Blocks(artefact, kind)
            .Where(block => !isRight(block.Value))
            .Select(block => Departure.Of(block.Location, expected, Excerpt.Show(block.Value))))
    {
        Obstacle = artefact => Missing(artefact, kind),
    };

    private static RuleCheck<DatamatrixArtefact> Name(BlockKind kind, ConformanceRule rule) => new(
        rule,
        artefact => Blocks(artefact, kind).SelectMany(block => NameText.DefectsOf(block.Value, kind.MaxLength)
            .Select(expected => Departure.Of(block.Location, expected, Excerpt.Show(block.Value)))))
    {
        Obstacle = artefact => Missing(artefact, kind),
    };

    private static IEnumerable<PayloadBlock> Blocks(DatamatrixArtefact artefact, BlockKind kind) =>
        artefact.Payload.Blocks.Where(block => block.Kind == kind);

    private static string? Missing(DatamatrixArtefact artefact, BlockKind kind) =>
        artefact.Payload.Find(kind) is null ? $"le bloc {kind.Id} ({kind.Label}) manque." : null;

    private static string? ShapelessMatricule(DatamatrixArtefact artefact) =>
        MatriculeText.HasShape(artefact.Payload.ValueOf(BlockKind.Matricule)) ? null : "le matricule n'a pas la forme d'un matricule.";

    private static IEnumerable<Departure> WrongKey(DatamatrixArtefact artefact) => Blocks(artefact, BlockKind.Matricule)
        .Where(block => MatriculeText.HasShape(block.Value) && !MatriculeText.HasRightKey(block.Value))
        .Select(block => new Departure(
            string.Create(CultureInfo.InvariantCulture, $"bloc S1, octet {block.ValueOffset + 13}"),
            MatriculeText.KeyOf(block.Value),
            block.Value[13..]));

    private static IEnumerable<Departure> Incoherent(DatamatrixArtefact artefact)
    {
        var payload = artefact.Payload;
        var matricule = payload.ValueOf(BlockKind.Matricule)!;
        if (payload.ValueOf(BlockKind.Sex) is "M" or "F" && MatriculeText.SexOf(matricule) is { } sex && sex != payload.ValueOf(BlockKind.Sex))
            yield return new Departure(payload.Find(BlockKind.Sex)!.Location, $"{sex}, selon le matricule", payload.ValueOf(BlockKind.Sex)!);
        if (payload.Find(BlockKind.BirthDate) is { } date
            && BirthDateText.YearOf(date.Value) is { } year
            && !year.EndsWith(MatriculeText.YearOf(matricule), StringComparison.Ordinal))
        {
            yield return new Departure(date.Location, $"une année en {MatriculeText.YearOf(matricule)}, selon le matricule", year);
        }
    }
}
