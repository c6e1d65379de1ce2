using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace InsConformance.Campaign.Attachments.Contract;

/// <summary>How the contract writes JSON: camelCase, enumerations by name, durations in seconds, accents as they are.</summary>
internal static class ContractJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>How what an adapter sends is parsed: nothing is tolerated that JSON forbids, and no member twice.</summary>
    public static JsonDocumentOptions Parsing { get; } = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>An object as bytes.</summary>
    public static byte[] Bytes(JsonObject value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            PropertyNameCaseInsensitive = false,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new SecondsConverter());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class SecondsConverter : JsonConverter<TimeSpan>
    {
        public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TimeSpan.FromSeconds(reader.GetDouble());

        public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) => writer.WriteNumberValue(value.TotalSeconds);
    }
}
