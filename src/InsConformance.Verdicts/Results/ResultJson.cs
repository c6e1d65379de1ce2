using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace InsConformance.Verdicts.Results;

/// <summary>The JSON of results: camel case, outcomes in kebab case, durations in milliseconds, French kept readable.</summary>
public static class ResultJson
{
    /// <summary>The options every writer and reader of results shares.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Writes a result as UTF-8 JSON.</summary>
    public static Task WriteAsync(Stream stream, RunResult result, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, result, Options, cancellationToken);

    /// <summary>Reads a result.</summary>
    /// <exception cref="JsonException">The stream does not hold a result of this shape.</exception>
    public static async Task<RunResult> ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync<RunResult>(stream, Options, cancellationToken)
        ?? throw new JsonException("The document is the JSON value null; a result object was expected.");

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new MillisecondsConverter() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
