using System.Text.Json.Serialization;
using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Messages;

/// <summary>The JSON of Cucumber Messages: camelCase names, absent rather than null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(Attachment))]
[JsonSerializable(typeof(ExternalAttachment))]
[JsonSerializable(typeof(GherkinDocument))]
[JsonSerializable(typeof(Hook))]
[JsonSerializable(typeof(Meta))]
[JsonSerializable(typeof(ParameterType))]
[JsonSerializable(typeof(ParseError))]
[JsonSerializable(typeof(Pickle))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(StepDefinition))]
[JsonSerializable(typeof(Suggestion))]
[JsonSerializable(typeof(TestCase))]
[JsonSerializable(typeof(TestCaseFinished))]
[JsonSerializable(typeof(TestCaseStarted))]
[JsonSerializable(typeof(TestRunFinished))]
[JsonSerializable(typeof(TestRunHookFinished))]
[JsonSerializable(typeof(TestRunHookStarted))]
[JsonSerializable(typeof(TestRunStarted))]
[JsonSerializable(typeof(TestStepFinished))]
[JsonSerializable(typeof(TestStepStarted))]
[JsonSerializable(typeof(UndefinedParameterType))]
internal sealed partial class MessageJson : JsonSerializerContext;
