using System.Text.Json.Nodes;

namespace InsConformance.Gherkin.Tests.Reading;

internal static class JsonDifference
{
    /// <summary>Where two pieces of JSON first differ, or null. The order of properties does not count.</summary>
    public static string? Between(JsonNode? ours, JsonNode? expected) =>
        JsonNode.DeepEquals(ours, expected) ? null : Find("", ours, expected);

    private static string Find(string path, JsonNode? ours, JsonNode? expected) => (ours, expected) switch
    {
        (JsonObject a, JsonObject b) => FindIn(path, a.Select(property => property.Key).Union(b.Select(property => property.Key)), name => a[name], name => b[name]),
        (JsonArray a, JsonArray b) => FindIn(path, Enumerable.Range(0, Math.Max(a.Count, b.Count)), a.ElementAtOrDefault, b.ElementAtOrDefault),
        _ => $"At {path}\n  ours:     {ours?.ToJsonString() ?? "nothing"}\n  expected: {expected?.ToJsonString() ?? "nothing"}",
    };

    private static string FindIn<TKey>(string path, IEnumerable<TKey> keys, Func<TKey, JsonNode?> ours, Func<TKey, JsonNode?> expected)
    {
        var key = keys.First(key => !JsonNode.DeepEquals(ours(key), expected(key)));
        return Find($"{path}/{key}", ours(key), expected(key));
    }
}
