using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>« Fonctionnalité »: what a file describes.</summary>
/// <param name="Location">Place of the keyword.</param>
/// <param name="Tags">Its tags, inherited by every scenario.</param>
/// <param name="Language">The language of the keywords, as declared (<c>fr</c>).</param>
/// <param name="Keyword">The keyword as written, without the colon.</param>
/// <param name="Name">The rest of the line.</param>
/// <param name="Description">The free text under it, empty if there is none.</param>
/// <param name="Children">Backgrounds, scenarios and rules, in order.</param>
public sealed record Feature(
    Location Location,
    IReadOnlyList<Tag> Tags,
    string Language,
    string Keyword,
    string Name,
    string Description,
    IReadOnlyList<FeatureChild> Children);

/// <summary>One of a background, a scenario, a rule.</summary>
/// <param name="Rule">The rule, if it is one.</param>
/// <param name="Background">The background, if it is one.</param>
/// <param name="Scenario">The scenario, if it is one.</param>
public sealed record FeatureChild(Rule? Rule = null, Background? Background = null, Scenario? Scenario = null);
