using System.Reflection;
using System.Text;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Tests.Decision;
using InsConformance.Identity.Tests.Trust;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Rules;

/// <summary>The rules of the identity room as a French page: every table, every text, what each rests on.</summary>
internal static class IdentityRulesPage
{
    private static readonly Type[] Judges =
    [
        typeof(MatriculeRules), typeof(NameRules), typeof(SexRules), typeof(BirthDateRules), typeof(BirthPlaceRules),
        typeof(CreationRules), typeof(MatriculeCrossCheck),
    ];

    /// <summary>The rules of the entry of traits, in the order of the rooms that hold them.</summary>
    public static IEnumerable<RuleReference> EntryRules => Judges
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Select(property => property.GetValue(null))
        .OfType<RuleReference>();

    /// <summary>Markdown, line ends <c>\n</c>.</summary>
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("""
            # Les règles d'identité du moteur de référence

            <!-- Page produite à partir des tables de src/InsConformance.Identity : modifiez-les, non cette page. Le test IdentityRulesPageTests dit comment la refaire. -->

            Ce que le moteur de référence fait d'une identité, table par table. Une règle **officielle** vient d'un texte publié par l'autorité ; une règle **secondaire**, de ce qu'un tiers en
            rapporte ; une règle **déduite** est un choix du banc là où les textes se taisent. Les documents cités sont décrits dans [sources.md](../sources.md), les noms entre accents graves
            sont ceux du code.

            """);

        Table(page, "Les dix champs", ["N°", "Champ", "Abrégé", "Strict", "Obligatoire à la création", "Toujours affiché", "Verrouillé", "Éléments du retour INSi"],
            IdentityFields.All.Select(field => (string[])
            [
                $"{field.Number}", field.Label, field.Abbreviation, YesNo(field.IsStrict), YesNo(field.IsMandatoryAtCreation), YesNo(field.IsAlwaysDisplayed),
                YesNo(field.IsLocked), string.Join(", ", field.InsiElements),
            ]));
        Table(page, "Les OID de la branche", ["OID", "Nom", "Est celui d'une INS", "Espace de noms HL7", "Type d'identifiant HL7"],
            InsOid.All.Select(oid => new[] { $"`{oid.Value}`", oid.Label, YesNo(oid.IdentifiesAnIns), oid.Hl7Namespace ?? "inconnu", oid.Hl7IdentifierType ?? "inconnu" }));
        Table(page, "Saisie et format", ["Code", "Fondement", "Sources"], EntryRules.Select(Grounds));
        Table(page, "Transitions du statut de confiance", ["Code", "De", "Vers", "Par", "INS", "Règle", "Fondement", "Sources"],
            TrustTransitions.Table.Select(rule => (string[])
            [
                rule.Id, string.Join(", ", rule.From.Select(Code)), string.Join(", ", rule.To.Select(status => status.Code())), rule.Who.Label(), Word(rule.Effect), rule.Text,
                .. Grounds(rule.Reference)[1..],
            ]));
        Table(page, "Interdits et préalables", ["Code", "Règle", "Fondement", "Sources"], TrustProhibitions.Table.Select(Row));
        Table(page, "Ce que la machine répond à ce qu'elle refuse", ["Règle", "Message"], Refusals());
        Table(page, "Ce que la machine accepte en le signalant", ["Règle", "Message"], Warnings());
        Table(page, "Invariants", ["Code", "Règle", "Fondement", "Sources"], TrustInvariants.Table.Select(Row));
        Table(page, "Contrôles d'un retour 00, dans l'ordre", ["Code", "Ce qui est exigé", "Ce qui est dit", "Fondement", "Sources"],
            ReturnChecks.Table.Select(check => (string[])[check.Id, check.Text, check.Finding, .. Grounds(check.Reference)[1..]]));
        Table(page, "Table de décision", ["Code", "Cas", "Décision", "Fondement", "Sources"],
            DecisionTable.Rows.Select(row => (string[])[row.Id, row.When, row.Then, .. Grounds(row.Reference)[1..]]));
        Table(page, "Ce que la décision dit et fait", ["Code", "Message", "Aussitôt", "Une fois confirmé", "Étape suivante", "Trace"], Conclusions());
        Table(page, "Points ouverts", ["Code", "Question", "Par défaut", "Sinon", "Réglage", "Fondement", "Sources"],
            TrustOptionRules.Table.Concat(DecisionOptionRules.Table)
                .Select(rule => (string[])[rule.Id, rule.Text, rule.Default, rule.Alternative, $"`{rule.Setting}`", .. Grounds(rule.Reference)[1..]]));
        Table(page, "Textes vus", ["Code", "Texte", "Fondement", "Sources"],
            typeof(InsiMessages).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (InsiMessage)field.GetValue(null)!)
                .Select(message => (string[])[message.Reference.Id, message.Text, .. Grounds(message.Reference)[1..]]));
        return page.ToString();
    }

    private static IEnumerable<string[]> Refusals() => Outcomes().OfType<TrustOutcome.Refused>()
        .Select(refused => (refused.Rule.Id, Message: refused.Message.Replace($" [{refused.Reference.Citation}]", "", StringComparison.Ordinal)))
        .Distinct()
        .OrderBy(said => said.Id, StringComparer.Ordinal).ThenBy(said => said.Message, StringComparer.Ordinal)
        .Select(said => new[] { said.Id, said.Message });

    private static IEnumerable<string[]> Warnings() => Outcomes().OfType<TrustOutcome.Accepted>()
        .SelectMany(accepted => accepted.Warnings)
        .Select(warning => (warning.Rule.Id, warning.Message))
        .Distinct()
        .OrderBy(said => said.Id, StringComparer.Ordinal).ThenBy(said => said.Message, StringComparer.Ordinal)
        .Select(said => new[] { said.Id, said.Message });

    // Every event by every author, on every kind of identity.
    private static IEnumerable<TrustOutcome> Outcomes() =>
        from options in ReachabilityTests.Settings().Select(row => row.Data)
        from state in DecisionCases.States
        from happening in ReachabilityTests.Events
        select TrustMachine.Apply(state, happening, options);

    // Each thing that a row of the table may say, met by deciding every case.
    private static IEnumerable<string[]> Conclusions() => DecisionCases.All()
        .Select(found => InsiDecision.Decide(found.Input, found.Options, found.Trust))
        .Select(outcome => (outcome.Row.Id, outcome.Message, Now: Event(outcome.Now), Later: Event(outcome.OnceConfirmed), Next: Step(outcome.Next), Trace: $"`{outcome.Stored}`"))
        .Distinct()
        .OrderBy(said => said.Id, StringComparer.Ordinal)
        .Select(said => new[] { said.Id, said.Message, said.Now, said.Later, said.Next, said.Trace });

    private static string Event(TrustEvent? happening) => happening is null ? "" : $"`{happening.GetType().Name}`, {happening.By.Label()}";

    private static string Step(NextStep step) => step.Kind is NextStepKind.None ? "" : $"`{step.Kind}`{(step.IsAutomatic ? ", sans clic" : "")}";

    private static void Table(StringBuilder page, string title, IReadOnlyList<string> heads, IEnumerable<string[]> rows)
    {
        page.Append($"\n## {title}\n\n| {string.Join(" | ", heads)} |\n|{string.Concat(Enumerable.Repeat("---|", heads.Count))}\n");
        foreach (var row in rows) page.Append($"| {string.Join(" | ", row)} |\n");
    }

    private static string[] Row(TrustRule rule) => [rule.Id, rule.Text, .. Grounds(rule.Reference)[1..]];

    private static string[] Grounds(RuleReference rule) => [rule.Id, Word(rule.Basis), string.Join(" ; ", rule.Sources)];

    private static string Code(TrustStatus? status) => status?.Code() ?? "∅";

    private static string YesNo(bool value) => value ? "oui" : "non";

    private static string Word(Basis basis) => basis switch
    {
        Basis.Official => "officielle",
        Basis.Secondary => "secondaire",
        _ => "déduite",
    };

    private static string Word(InsEffect effect) => effect switch
    {
        InsEffect.None => "aucune",
        InsEffect.Set => "écrite",
        InsEffect.Kept => "gardée",
        InsEffect.Invalidated => "invalidée",
        InsEffect.Replaced => "remplacée",
        _ => "selon le cas",
    };
}
