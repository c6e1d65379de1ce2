using System.Text.Json.Nodes;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Gherkin.Tests.Reading;

/// <summary>Our reader, giving JSON as <see cref="OfficialReader"/> does.</summary>
internal static class OurReader
{
    private static readonly FeatureMessageOptions WithoutSource = new() { Source = false };

    /// <summary>The messages of a stream of texts, sources left out.</summary>
    public static JsonArray Read(IEnumerable<string> stream)
    {
        var ids = new IncrementingIds();
        return
        [
            .. stream
                .SelectMany((text, index) => FeatureMessages.Of(new Source($"{index}.feature", text, SourceMediaType.Gherkin), ids, WithoutSource))
                .Select(envelope => JsonNode.Parse(MessageLines.ToLine(envelope))),
        ];
    }
}
