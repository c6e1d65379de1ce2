using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>« Scénario » or « Plan du scénario »: a concrete behaviour, or a model of several.</summary>
/// <param name="Location">Place of the keyword.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Keyword">The keyword as written, without the colon.</param>
/// <param name="Name">The rest of the line.</param>
/// <param name="Description">The free text under it, empty if there is none.</param>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Examples">The tables that fill the placeholders; the scenario is an outline when there is at least one.</param>
/// <param name="Id">Identifier in the stream.</param>
public sealed record Scenario(
    Location Location,
    IReadOnlyList<Tag> Tags,
    string Keyword,
    string Name,
    string Description,
    IReadOnlyList<Step> Steps,
    IReadOnlyList<Examples> Examples,
    string Id);
