using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Messages;

/// <summary>A file that was read, whole.</summary>
/// <param name="Uri">Where it comes from, as the reader was told.</param>
/// <param name="Data">Its text, exactly.</param>
/// <param name="MediaType">Its kind.</param>
public sealed record Source(string Uri, string Data, SourceMediaType MediaType) : Message;

/// <summary>The kinds of source file.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SourceMediaType>))]
public enum SourceMediaType
{
    /// <summary>A plain feature file.</summary>
    [JsonStringEnumMemberName("text/x.cucumber.gherkin+plain")]
    Gherkin,

    /// <summary>Gherkin inside Markdown; named by the protocol, not read here.</summary>
    [JsonStringEnumMemberName("text/x.cucumber.gherkin+markdown")]
    Markdown,
}
