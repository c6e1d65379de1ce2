using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Matricules;

namespace InsConformance.Engine.Search;

/// <summary>
/// Reads the matricule typed in the search field: 15 characters, then the key, before any search (guide v2 règle 17, INS 8.1).
/// </summary>
internal sealed class MatriculeReading(EngineRules rules)
{
    /// <summary>The 15 characters to search, or why nothing is searched.</summary>
    public Result<string> Read(string typed)
    {
        if (MatriculeEntry.TryParse(typed, out var matricule, out var refusal)) return matricule.Value;

        var rule = refusal.Rule.Id == MatriculeRules.Length.Id ? EngineRule.FifteenCharactersDemanded : EngineRule.KeyCheckedBeforeSearch;
        return rules.IsOn(rule) ? new EngineRefusal(RefusalKind.Invalid, refusal.Message, refusal.Rule) { Fields = [refusal] } : typed;
    }
}
