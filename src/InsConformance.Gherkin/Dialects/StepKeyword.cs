using System.Runtime.InteropServices;
using InsConformance.Gherkin.Ast;

namespace InsConformance.Gherkin.Dialects;

/// <summary>A keyword of steps and what it announces.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StepKeyword(string Text, StepKeywordType Type)
{
    /// <summary>The keywords of a language, the longest first: « Étant donné que » is tried before « Étant donné ».</summary>
    public static IReadOnlyList<StepKeyword> Of(Dialect dialect)
    {
        (IReadOnlyList<string> Words, StepKeywordType Type)[] columns =
        [
            (dialect.Given, StepKeywordType.Context),
            (dialect.When, StepKeywordType.Action),
            (dialect.Then, StepKeywordType.Outcome),
            (dialect.And, StepKeywordType.Conjunction),
            (dialect.But, StepKeywordType.Conjunction),
        ];
        return
        [
            .. columns
                .SelectMany(column => column.Words, (column, word) => (Word: word, column.Type))
                .GroupBy(keyword => keyword.Word, keyword => keyword.Type, StringComparer.Ordinal)
                .Select(uses => new StepKeyword(uses.Key, uses.Count() == 1 ? uses.First() : StepKeywordType.Unknown))
                .OrderByDescending(keyword => keyword.Text.Length),
        ];
    }
}
