using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Messages;

/// <summary>Code that can execute steps.</summary>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="Pattern">The steps that it takes.</param>
/// <param name="SourceReference">The code.</param>
public sealed record StepDefinition(string Id, StepDefinitionPattern Pattern, SourceReference SourceReference) : Message;

/// <summary>What the text of a step must look like.</summary>
/// <param name="Source">The expression.</param>
/// <param name="Type">Its kind.</param>
public sealed record StepDefinitionPattern(string Source, StepDefinitionPatternType Type);

/// <summary>The kinds of pattern.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StepDefinitionPatternType>))]
public enum StepDefinitionPatternType
{
    /// <summary>A Cucumber expression.</summary>
    [JsonStringEnumMemberName("CUCUMBER_EXPRESSION")]
    CucumberExpression,

    /// <summary>A regular expression.</summary>
    [JsonStringEnumMemberName("REGULAR_EXPRESSION")]
    RegularExpression,
}
