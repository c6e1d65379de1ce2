using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Pickles;

/// <summary>A step ready to be executed.</summary>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="Text">The text, placeholders filled.</param>
/// <param name="AstNodeIds">The step, then the row of examples if it comes from an outline.</param>
/// <param name="Type">What the step is, conjunctions resolved.</param>
/// <param name="Argument">The text or table under the step, if there is one.</param>
public sealed record PickleStep(
    string Id,
    string Text,
    IReadOnlyList<string> AstNodeIds,
    PickleStepType? Type = null,
    PickleStepArgument? Argument = null);

/// <summary>What a step is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PickleStepType>))]
public enum PickleStepType
{
    /// <summary>Cannot be told from the keyword, such as <c>*</c>.</summary>
    Unknown,

    /// <summary>« Étant donné »: what is true before.</summary>
    Context,

    /// <summary>« Quand »: what happens.</summary>
    Action,

    /// <summary>« Alors »: what is expected.</summary>
    Outcome,
}
