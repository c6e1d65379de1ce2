using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Dialects;

/// <summary>The JSON of the keyword table.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, Dialect>))]
internal sealed partial class DialectJson : JsonSerializerContext;
