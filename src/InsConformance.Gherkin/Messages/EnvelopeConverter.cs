using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using InsConformance.Gherkin.Ast;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Gherkin.Messages;

/// <summary>Writes and reads <c>{"pickle":{…}}</c>: the name of the only property says which message follows.</summary>
internal sealed class EnvelopeConverter : JsonConverter<Envelope>
{
    private static readonly FrozenDictionary<string, Type> Kinds = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["attachment"] = typeof(Attachment),
        ["externalAttachment"] = typeof(ExternalAttachment),
        ["gherkinDocument"] = typeof(GherkinDocument),
        ["hook"] = typeof(Hook),
        ["meta"] = typeof(Meta),
        ["parameterType"] = typeof(ParameterType),
        ["parseError"] = typeof(ParseError),
        ["pickle"] = typeof(Pickle),
        ["source"] = typeof(Source),
        ["stepDefinition"] = typeof(StepDefinition),
        ["suggestion"] = typeof(Suggestion),
        ["testCase"] = typeof(TestCase),
        ["testCaseFinished"] = typeof(TestCaseFinished),
        ["testCaseStarted"] = typeof(TestCaseStarted),
        ["testRunFinished"] = typeof(TestRunFinished),
        ["testRunHookFinished"] = typeof(TestRunHookFinished),
        ["testRunHookStarted"] = typeof(TestRunHookStarted),
        ["testRunStarted"] = typeof(TestRunStarted),
        ["testStepFinished"] = typeof(TestStepFinished),
        ["testStepStarted"] = typeof(TestStepStarted),
        ["undefinedParameterType"] = typeof(UndefinedParameterType),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> Names = Kinds.ToFrozenDictionary(kind => kind.Value, kind => kind.Key);

    public override void Write(Utf8JsonWriter writer, Envelope value, JsonSerializerOptions options)
    {
        var type = value.Message.GetType();
        writer.WriteStartObject();
        writer.WritePropertyName(Names[type]);
        JsonSerializer.Serialize(writer, value.Message, options.GetTypeInfo(type));
        writer.WriteEndObject();
    }

    public override Envelope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            throw new JsonException("An envelope is an object with one property.");
        var name = reader.GetString()!;
        if (!Kinds.TryGetValue(name, out var type))
            throw new JsonException($"'{name}' is not a message of the protocol.");
        reader.Read();
        var message = (Message?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(type))
            ?? throw new JsonException($"The message '{name}' is empty.");
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject)
            throw new JsonException($"An envelope carries one message; something follows '{name}'.");
        return new Envelope(message);
    }
}
