using System.Globalization;
using System.Text;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing;

/// <summary>Writes <c>docs/rules-requests.md</c> from the rules of the auditor.</summary>
public static class RequestRulesPage
{
    private const string Opening = """
        # Règles de l'auditeur des requêtes INSi

        <!-- Page produite à partir des règles (src/InsConformance.Simulator/Auditing/Rules) : modifiez-les, non cette page. Le test RequestRulesPageTests dit comment la refaire. -->

        L'auditeur juge chaque requête reçue par le simulateur, jusqu'au bout, et donne tous ses écarts à la fois (cinquante au plus par règle). Il ne change jamais la réponse : le service réel tolère beaucoup de ce que
        l'examen de conformité relève. Une famille ne juge que les requêtes qui relèvent d'elle ; dans un rapport, une règle dont aucune requête ne relève est « sans objet ».

        * **Poids** : « doit », un écart est un échec ; « devrait », un avertissement.
        * **Fondement** : « officiel », un texte ou un schéma officiel ; « source secondaire », ce qu'un éditeur autorisé, un échange enregistré ou un jeu de test public montre ; « déduit », un choix de ce banc :
          dans une campagne, un écart à une règle déduite est un avertissement, quel que soit son poids.

        Ce que les sources disent et la règle qui le juge, énoncé par énoncé, avec ce qui n'est pas jugé et pourquoi : [rules-requests-sources.md](rules-requests-sources.md).
        Les documents cités, et comment chacun est connu : [sources.md](sources.md).


        """;

    /// <summary>The whole page, Markdown.</summary>
    public static string Write(IReadOnlyList<RuleFamily> families)
    {
        ArgumentNullException.ThrowIfNull(families);
        var text = new StringBuilder(Opening);
        foreach (var family in families)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {family.Title}\n\n| Règle | Poids | Fondement | Ce qui est relevé |\n|---|---|---|---|\n");
            foreach (var rule in family.Checks.Select(check => check.Rule))
                text.Append(CultureInfo.InvariantCulture, $"| `{rule.Id}` | {Words(rule.Severity)} | {Words(rule.Basis)} | {rule.Message} |\n");
            text.Append('\n');
            foreach (var rule in family.Checks.Select(check => check.Rule))
                Describe(rule, text);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Describe(ConformanceRule rule, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {rule.Id}\n\n{rule.Message}\n\n* **À faire** : {rule.Recommendation}\n");
        if (rule.Note is { } note)
            text.Append(CultureInfo.InvariantCulture, $"* **À savoir** : {note}\n");
        text.Append(CultureInfo.InvariantCulture, $"* **Sources** : {string.Join(" ; ", rule.Sources)}\n\n");
    }

    private static string Words(Severity severity) => severity switch
    {
        Severity.Must => "doit",
        Severity.Should => "devrait",
        _ => "information",
    };

    private static string Words(Basis basis) => basis switch
    {
        Basis.Official => "officiel",
        Basis.Secondary => "source secondaire",
        _ => "déduit",
    };
}
