using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Pickles;

/// <summary>A scenario ready to be executed: outline filled, backgrounds in front, tags inherited.</summary>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="Uri">The feature file.</param>
/// <param name="Name">Name of the scenario, placeholders filled.</param>
/// <param name="Language">The language of the feature (<c>fr</c>).</param>
/// <param name="Steps">The steps, in order; none if the scenario has none of its own.</param>
/// <param name="Tags">Tags of the feature, the rule, the scenario, the examples.</param>
/// <param name="AstNodeIds">The scenario, then the row of examples if it comes from an outline.</param>
/// <param name="Location">Place of the scenario, or of the row of examples.</param>
public sealed record Pickle(
    string Id,
    string Uri,
    string Name,
    string Language,
    IReadOnlyList<PickleStep> Steps,
    IReadOnlyList<PickleTag> Tags,
    IReadOnlyList<string> AstNodeIds,
    Location? Location = null) : Message;

/// <summary>A tag of a pickle.</summary>
/// <param name="Name">The tag, <c>@</c> included.</param>
/// <param name="AstNodeId">Where it was written.</param>
public sealed record PickleTag(string Name, string AstNodeId);
