using System.Text;
using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Tests.Judging;

/// <summary>The page <c>docs/rules-exchange.md</c>, written from the rules themselves.</summary>
internal static class RulesPage
{
    public const string Path = "docs/rules-exchange.md";

    private const string Header = "| Règle | Gravité | Fondement | Écart | À faire | Sources |\n|---|---|---|---|---|---|\n";

    public static string Write(IEnumerable<IFormatJudge> judges)
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Règles d'échange de l'INS

            Ce que `insconf check FORMAT FICHIER…` vérifie (voir [check.md](check.md)). Cette page est écrite à partir des règles du code ; ne pas la modifier à la main :
            `INSCONF_WRITE_DOCS=1 dotnet test tests/InsConformance.Exchange.Tests` la refait.

            Gravité : **doit** (un écart est une non-conformité), **devrait** (un avertissement), **information**. Une règle qui a deux lignes a deux gravités, selon l'écart.
            Fondement : **officiel** (lu dans un texte officiel), **secondaire** (cité par des sources publiques), **déduit** (un choix de ce banc, jamais une exigence officielle).
            `check` juge un fichier et s'en tient à la gravité : sa première ligne dit combien d'écarts sont à une règle déduite. Une campagne juge un logiciel : un écart à une règle déduite y est un avertissement, quelle que soit sa
            gravité ([décision 12](decisions/0012-an-inference-never-fails-a-software.md)).
            Les documents cités, et comment chacun est connu : [sources.md](sources.md).

            """.ReplaceLineEndings("\n"));
        foreach (var judge in judges)
            Write(judge, page);
        page.Append(
            """

            ## Message MSSanté (`mssante`)

            Les règles `XD-…` sur les métadonnées de son IHE_XDM.ZIP, les règles `CD-…` sur chaque document CDA de l'archive ; `XD-08` regarde aussi les destinataires du message.

            """.ReplaceLineEndings("\n"));
        page.Append("\n## Artefacts d'une même personne (`set`)\n\n").Append(Header);
        foreach (var rule in SetRules.All)
            page.Append("| ").AppendJoin(" | ", Cells(rule, null)).Append(" |\n");
        return page.ToString();
    }

    private static void Write(IFormatJudge judge, StringBuilder page)
    {
        var versioned = judge.Versions.Count > 1;
        page.Append('\n').Append("## ").Append(judge.Title).Append(" (`").Append(judge.Format).Append("`)\n\n");
        page.Append(versioned ? "Versions : " : "Version : ").AppendJoin(", ", judge.Versions).Append(versioned ? " ; la première est appliquée par défaut.\n\n" : ".\n\n");
        page.Append(versioned ? "| Règle | Gravité | Fondement | Versions | Écart | À faire | Sources |\n|---|---|---|---|---|---|---|\n" : Header);
        var rows = judge.Versions.SelectMany(version => judge.Rules(version).Select(rule => (Version: version, Rule: rule)))
            .GroupBy(row => (row.Rule.Id, row.Rule.Severity, row.Rule.Message))
            .OrderBy(same => same.Key.Id, StringComparer.Ordinal);
        foreach (var same in rows)
        {
            var rule = same.First().Rule;
            var versions = same.Select(row => row.Version).Distinct(StringComparer.Ordinal).ToArray();
            page.Append("| ").AppendJoin(" | ", Cells(rule, versioned ? versions.Length == judge.Versions.Count ? "toutes" : string.Join(", ", versions) : null)).Append(" |\n");
        }
    }

    private static IEnumerable<string> Cells(ConformanceRule rule, string? versions)
    {
        string?[] cells = [rule.Id, SeverityWord(rule.Severity), BasisWord(rule.Basis), versions, rule.Message, rule.Recommendation, string.Join(" ; ", rule.Sources)];
        return cells.OfType<string>().Select(cell => cell.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
    }

    private static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Must => "doit",
        Severity.Should => "devrait",
        _ => "information",
    };

    private static string BasisWord(Basis basis) => basis switch
    {
        Basis.Official => "officiel",
        Basis.Secondary => "secondaire",
        _ => "déduit",
    };
}
