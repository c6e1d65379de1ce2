using System.Text.Json.Serialization;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Ast;

/// <summary>One step, as written.</summary>
/// <param name="Location">Place of the keyword.</param>
/// <param name="Keyword">The keyword as written, with the space that follows it, if any (<c>"Étant donné qu'"</c>).</param>
/// <param name="Text">The rest of the line.</param>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="KeywordType">What the keyword announces.</param>
/// <param name="DocString">The text under the step, if there is one.</param>
/// <param name="DataTable">The table under the step, if there is one.</param>
public sealed record Step(
    Location Location,
    string Keyword,
    string Text,
    string Id,
    StepKeywordType? KeywordType = null,
    DocString? DocString = null,
    Table? DataTable = null);

/// <summary>What the keyword of a step announces.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StepKeywordType>))]
public enum StepKeywordType
{
    /// <summary>The keyword means several things in its language, such as <c>*</c>.</summary>
    Unknown,

    /// <summary>« Étant donné »: what is true before.</summary>
    Context,

    /// <summary>« Quand »: what happens.</summary>
    Action,

    /// <summary>« Alors »: what is expected.</summary>
    Outcome,

    /// <summary>« Et », « Mais »: more of the same.</summary>
    Conjunction,
}
