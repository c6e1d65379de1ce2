using System.Text;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Campaign.Tests.Requirements;

/// <summary>The requirement file of rules that stand in code: their identifiers, certainties and texts, published beside those of the documents.</summary>
internal static class JudgeRulesFile
{
    /// <param name="rules">The rules, each with the software that it is for, as the file says it: <c>formats: [cda]</c>.</param>
    public static string Text(string source, string title, string reading, IEnumerable<(ConformanceRule Rule, string Scope)> rules)
    {
        var text = new StringBuilder($"""
            # Produit à partir des règles des juges ; un essai du dépôt vérifie qu'il leur est égal.
            source: {source}
            title: {title}
            publisher: InsConformance
            version: "1"
            date: 2026-11-22
            basis: inferred
            reading: {reading}
            requirements:

            """.ReplaceLineEndings("\n"));
        foreach (var (rule, scope) in rules)
            text.Append(null, $"  - {{ id: {rule.Id}, severity: {Word(rule.Severity)}, basis: {Word(rule.Basis)}, {scope}, statement: \"{Escape(rule.Recommendation)}\" }}\n");

        return text.ToString();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Escape(string text) => text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
