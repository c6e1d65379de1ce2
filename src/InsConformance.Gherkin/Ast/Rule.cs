using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>« Règle »: a business rule, with the scenarios that show it.</summary>
/// <param name="Location">Place of the keyword.</param>
/// <param name="Tags">Its tags, inherited by its scenarios.</param>
/// <param name="Keyword">The keyword as written, without the colon.</param>
/// <param name="Name">The rest of the line.</param>
/// <param name="Description">The free text under it, empty if there is none.</param>
/// <param name="Children">Its background and its scenarios, in order.</param>
/// <param name="Id">Identifier in the stream.</param>
public sealed record Rule(
    Location Location,
    IReadOnlyList<Tag> Tags,
    string Keyword,
    string Name,
    string Description,
    IReadOnlyList<RuleChild> Children,
    string Id);

/// <summary>One of a background, a scenario.</summary>
/// <param name="Background">The background, if it is one.</param>
/// <param name="Scenario">The scenario, if it is one.</param>
public sealed record RuleChild(Background? Background = null, Scenario? Scenario = null);
