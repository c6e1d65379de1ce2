using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Messages;

/// <summary>Code that runs around scenarios, steps or the whole run.</summary>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="SourceReference">The code.</param>
/// <param name="Name">A name for people.</param>
/// <param name="TagExpression">The scenarios that it is limited to.</param>
/// <param name="Type">When it runs.</param>
public sealed record Hook(
    string Id,
    SourceReference SourceReference,
    string? Name = null,
    string? TagExpression = null,
    HookType? Type = null) : Message;

/// <summary>When a hook runs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HookType>))]
public enum HookType
{
    /// <summary>Once, before everything.</summary>
    [JsonStringEnumMemberName("BEFORE_TEST_RUN")]
    BeforeTestRun,

    /// <summary>Once, after everything.</summary>
    [JsonStringEnumMemberName("AFTER_TEST_RUN")]
    AfterTestRun,

    /// <summary>Before each scenario.</summary>
    [JsonStringEnumMemberName("BEFORE_TEST_CASE")]
    BeforeTestCase,

    /// <summary>After each scenario.</summary>
    [JsonStringEnumMemberName("AFTER_TEST_CASE")]
    AfterTestCase,

    /// <summary>Before each step.</summary>
    [JsonStringEnumMemberName("BEFORE_TEST_STEP")]
    BeforeTestStep,

    /// <summary>After each step.</summary>
    [JsonStringEnumMemberName("AFTER_TEST_STEP")]
    AfterTestStep,
}
