using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>« Exemples »: a table whose rows each make one scenario of an outline.</summary>
/// <param name="Location">Place of the keyword.</param>
/// <param name="Tags">Its tags, inherited by the scenarios that it makes.</param>
/// <param name="Keyword">The keyword as written, without the colon.</param>
/// <param name="Name">The rest of the line.</param>
/// <param name="Description">The free text under it, empty if there is none.</param>
/// <param name="TableBody">The values.</param>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="TableHeader">The names of the placeholders; absent if there is no table.</param>
public sealed record Examples(
    Location Location,
    IReadOnlyList<Tag> Tags,
    string Keyword,
    string Name,
    string Description,
    IReadOnlyList<TableRow> TableBody,
    string Id,
    TableRow? TableHeader = null);
