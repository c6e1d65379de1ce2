using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>« Contexte »: steps that come before those of each scenario beside it.</summary>
/// <param name="Location">Place of the keyword.</param>
/// <param name="Keyword">The keyword as written, without the colon.</param>
/// <param name="Name">The rest of the line.</param>
/// <param name="Description">The free text under it, empty if there is none.</param>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Id">Identifier in the stream.</param>
public sealed record Background(
    Location Location,
    string Keyword,
    string Name,
    string Description,
    IReadOnlyList<Step> Steps,
    string Id);
