using System.Text.Json;
using System.Text.Json.Nodes;

namespace InsConformance.Gherkin.Tests.Reading;

/// <summary>The official reader (npm, <c>@cucumber/gherkin</c>), run by node.</summary>
internal static class OfficialReader
{
    /// <summary>The messages of several streams of texts, sources left out.</summary>
    public static async Task<IReadOnlyList<JsonArray>> ReadAsync(IReadOnlyList<IReadOnlyList<string>> streams, CancellationToken cancellation)
    {
        OfficialTools.Require("gherkin/dist/index.js");
        var lines = await OfficialTools.RunAsync("gherkin/read.mjs", streams.Select(stream => JsonSerializer.Serialize(stream)), cancellation);
        return [.. lines.Select(line => JsonNode.Parse(line)!.AsArray())];
    }
}
