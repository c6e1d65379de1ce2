using System.Text.Json.Nodes;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Gherkin.Tests.Reading;

/// <summary>
/// Feature files of ours beside what the official reader says of them (<c>node tests/tools/gherkin/expect.mjs NODE_MODULES FOLDER</c>), so that
/// the reader is verified where node is missing.
/// </summary>
public sealed class ApprovedReadingTests
{
    private static readonly string Folder = Repository.PathOf("tests/InsConformance.Gherkin.Tests/Reading/approved");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.feature").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reads_a_file_as_the_official_reader_does(string name)
    {
        var source = await FeatureFile.ReadAsync(Path.Combine(Folder, $"{name}.feature"), TestContext.Current.CancellationToken);
        var expected = await File.ReadAllLinesAsync(Path.Combine(Folder, $"{name}.ndjson"), TestContext.Current.CancellationToken);

        var messages = FeatureMessages.Of(source with { Uri = $"{name}.feature" }, new IncrementingIds(), new FeatureMessageOptions { Source = false });

        JsonDifference.Between(Json(messages.Select(MessageLines.ToLine)), Json(expected)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reads_back_the_messages_that_it_wrote(string name)
    {
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(Folder, $"{name}.ndjson"), TestContext.Current.CancellationToken))
            JsonDifference.Between(Json([MessageLines.ToLine(MessageLines.Parse(line))]), Json([line])).Should().BeNull();
    }

    private static JsonArray Json(IEnumerable<string> lines) => [.. lines.Select(line => JsonNode.Parse(line))];
}
