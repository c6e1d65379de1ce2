using System.Text;
using System.Text.Json.Nodes;
using InsConformance.Gherkin.Dialects;

namespace InsConformance.Gherkin.Tests.Reading;

public sealed class OfficialReaderTests
{
    private static readonly char[] Remarkable =
    [
        '\0', '\t', '\v', '\f', '\r', ' ', '#', '*', ':', '<', '@', '\\', '`', '|', '\u0085', '\u00A0', '\u00AD', '\u1680', '\u180E', '\u2003', '\u200B',
        '\u2028', '\u2029', '\u202F', '\u2060', '\u3000', '\uFEFF', '\uFFFD',
    ];

    private static readonly string[] EveryKindOfLine =
    [
        "", "# c", "# language: en", "@t", "@t t", "Feature: f", "Rule: r", "Background:", "Scenario: s", "Examples:", "* x", "\"\"\"", "| a |", "| a | b |", "text",
    ];

    private static readonly string[] Beginnings =
    [
        "",
        "# language: en\n",
        "@t\n",
        "Feature: F\n",
        "Feature: F\ntext\n",
        "Feature: F\nBackground:\n",
        "Feature: F\nBackground:\n* x\n",
        "Feature: F\nBackground:\n* x\n| a |\n",
        "Feature: F\nBackground:\n* x\n\"\"\"\n\"\"\"\n",
        "Feature: F\nScenario: s\n",
        "Feature: F\nScenario: s\n* x\n",
        "Feature: F\nScenario: s\n* x\n\"\"\"\n\"\"\"\n| a |\n",
        "Feature: F\nScenario: s\n* x\n| a |\n\"\"\"\n\"\"\"\n",
        "Feature: F\nScenario: s\nExamples:\n",
        "Feature: F\nScenario: s\nExamples:\ntext\n",
        "Feature: F\nScenario: s\nExamples:\n| a |\n",
        "Feature: F\nScenario: s\n@t\n",
        "Feature: F\nRule: r\n",
        "Feature: F\nRule: r\nBackground:\n* x\n",
        "Feature: F\nRule: r\nScenario: s\n* x\n",
        "Feature: F\nRule: r\nScenario: s\nExamples:\n| a |\n",
    ];

    [Fact]
    public Task Reads_as_the_official_reader_every_pair_of_lines_after_every_beginning() => ShouldAgreeAsync(
    [
        .. from beginning in Beginnings
           from first in EveryKindOfLine
           select (IReadOnlyList<string>)[.. EveryKindOfLine.Select(second => $"{beginning}{first}\n{second}\n")],
    ]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Reads_as_the_official_reader_what_is_made_at_random(int seed)
    {
        var texts = new FeatureTexts(seed);
        await ShouldAgreeAsync([.. Enumerable.Range(0, 200).Select(_ => (IReadOnlyList<string>)[texts.Next(), texts.Next()])]);
    }

    [Fact]
    public Task Reads_as_the_official_reader_every_keyword_of_every_language() =>
        ShouldAgreeAsync([.. DialectTable.All.Select(dialect => (IReadOnlyList<string>)[EveryKeyword(dialect)])]);

    [Fact]
    public Task Reads_as_the_official_reader_every_remarkable_character_in_every_place() => ShouldAgreeAsync(
    [
        .. from c in Remarkable
           from line in (string[])[$"{c}# language: en{c}", $"{c}@a{c}@b{c}", $"{c}Feature:{c}F{c}", $"{c}Given {c}x{c}", $"{c}|{c}a{c}|{c}", $"{c}\"\"\"{c}", $"{c}"]
           select (IReadOnlyList<string>)[line, $"Feature: F\n  Scenario: s\n    Given x\n{line}\n{line}\n    Given y\n", $"Feature: F\n{line}\n\n{line}\n{c}"],
    ]);

    private static async Task ShouldAgreeAsync(IReadOnlyList<IReadOnlyList<string>> streams)
    {
        var official = await OfficialReader.ReadAsync(streams, TestContext.Current.CancellationToken);
        official.Should().HaveSameCount(streams);
        foreach (var (texts, expected) in streams.Zip(official))
        {
            if (JsonDifference.Between(OurReader.Read(texts), expected) is { } difference)
                Assert.Fail(string.Join('\n', texts.Select(text => JsonValue.Create(text).ToJsonString()).Append(difference)));
        }
    }

    private static string EveryKeyword(Dialect dialect)
    {
        var text = new StringBuilder($"# language: {dialect.Code}\n");
        foreach (var keyword in dialect.Feature)
            text.Append($"{keyword}: f\n");
        foreach (var keyword in dialect.Background)
            text.Append($"{keyword}: b\n");
        foreach (var keyword in (IEnumerable<string>)[.. dialect.Given, .. dialect.When, .. dialect.Then, .. dialect.And, .. dialect.But])
            text.Append($"{keyword}x\n");
        foreach (var keyword in (IEnumerable<string>)[.. dialect.Scenario, .. dialect.ScenarioOutline])
            text.Append($"{keyword}: s\n* <a>\n");
        foreach (var keyword in dialect.Examples)
            text.Append($"{keyword}: e\n|a|\n|1|\n");
        foreach (var keyword in dialect.Rule)
            text.Append($"{keyword}: r\n");
        return text.ToString();
    }
}
