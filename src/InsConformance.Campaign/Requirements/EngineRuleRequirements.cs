using System.Text.RegularExpressions;
using InsConformance.Engine.Rules;

namespace InsConformance.Campaign.Requirements;

/// <summary>The requirements that a rule of the reference engine cites in its sources.</summary>
public static partial class EngineRuleRequirements
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["règle"] = "regle-",
        ["règles"] = "regle-",
        ["INS"] = "INS-",
        ["CNDA"] = "CNDA-",
        ["SC.INS"] = "SC.INS.",
        ["Sentinelle"] = "Sentinelle-",
        ["EXI ID"] = "EXI-ID-",
        ["EXI REC"] = "EXI-REC-",
        ["EXI DIF"] = "EXI-DIF-",
        ["EXI PP"] = "EXI-PP-",
        ["RECO PP"] = "RECO-PP-",
        ["§"] = "RNIV-",
    };

    /// <summary>Their identifiers, in the order in which the rule cites them: « guide v2, règles 4 et 19 » gives <c>regle-4</c> and <c>regle-19</c>.</summary>
    public static IReadOnlyList<string> Of(EngineRule rule) =>
    [
        .. rule.Reference.Sources.SelectMany(source => Citations().Matches(source))
            .SelectMany(citation => citation.Groups["number"].Captures.Select(number => Prefixes[citation.Groups["family"].Value] + number.Value))
            .Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex(
        @"(?<family>règles?|SC\.INS|INS|CNDA|Sentinelle|EXI (?:ID|REC|DIF|PP)|RECO PP|(?<=RNIV 1, )§)[ .](?<number>\d+(?:\.\d+)*)(?:(?:, | et )(?<number>\d+(?:\.\d+)*))*",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Citations();
}
