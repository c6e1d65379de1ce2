using System.Text;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Gherkin.Tests.Reading;

public sealed class FeaturesParseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-features-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Prints_source_document_and_pickles_then_the_next_file_with_the_next_identifiers()
    {
        var first = Write("a.feature", "# language: fr\nFonctionnalité: É\n  Scénario: s\n    * x\n"u8);
        var second = Write("b.feature", "@t\nFeature: b\n"u8);

        var (printed, errors) = await PrintAsync(FeatureMessageOptions.All, first, second);

        errors.Should().Be(0);
        printed.Should().Equal(
            """{"source":{"uri":"a","data":"# language: fr\nFonctionnalité: É\n  Scénario: s\n    * x\n","mediaType":"text/x.cucumber.gherkin+plain"}}""",
            """{"gherkinDocument":{"comments":[],"feature":{"location":{"line":2,"column":1},"tags":[],"language":"fr","keyword":"Fonctionnalité","name":"É","description":"","children":[{"scenario":{"location":{"line":3,"column":3},"tags":[],"keyword":"Scénario","name":"s","description":"","steps":[{"location":{"line":4,"column":5},"keyword":"* ","text":"x","id":"0","keywordType":"Unknown"}],"examples":[],"id":"1"}}]},"uri":"a"}}""",
            """{"pickle":{"id":"3","uri":"a","name":"s","language":"fr","steps":[{"id":"2","text":"x","astNodeIds":["0"],"type":"Unknown"}],"tags":[],"astNodeIds":["1"],"location":{"line":3,"column":3}}}""",
            """{"source":{"uri":"b","data":"@t\nFeature: b\n","mediaType":"text/x.cucumber.gherkin+plain"}}""",
            """{"gherkinDocument":{"comments":[],"feature":{"location":{"line":2,"column":1},"tags":[{"location":{"line":1,"column":1},"name":"@t","id":"4"}],"language":"en","keyword":"Feature","name":"b","description":"","children":[]},"uri":"b"}}""");
    }

    [Fact]
    public async Task Prints_every_error_and_counts_them()
    {
        var (printed, errors) = await PrintAsync(new FeatureMessageOptions { Source = false }, Write("a.feature", "x\n  y\n"u8));

        errors.Should().Be(2);
        printed.Should().Equal(
            """{"parseError":{"source":{"uri":"a","location":{"line":1,"column":1}},"message":"(1:1): expected: #EOF, #Language, #TagLine, #FeatureLine, #Comment, #Empty, got 'x'"}}""",
            """{"parseError":{"source":{"uri":"a","location":{"line":2,"column":3}},"message":"(2:3): expected: #EOF, #Language, #TagLine, #FeatureLine, #Comment, #Empty, got 'y'"}}""");
    }

    [Theory]
    [InlineData(false, true, true, "gherkinDocument pickle")]
    [InlineData(true, false, true, "source pickle")]
    [InlineData(true, true, false, "source gherkinDocument")]
    [InlineData(true, false, false, "source")]
    [InlineData(false, false, false, "")]
    public async Task Prints_only_the_messages_asked_for(bool source, bool document, bool pickles, string kinds)
    {
        var options = new FeatureMessageOptions { Source = source, Document = document, Pickles = pickles };

        var (printed, _) = await PrintAsync(options, Write("a.feature", "Feature: F\n  Scenario: s\n"u8));

        string.Join(' ', printed.Select(line => line.Split('"')[1])).Should().Be(kinds);
    }

    [Fact]
    public async Task Without_document_and_pickles_nothing_is_read_hence_nothing_is_wrong() =>
        (await PrintAsync(new FeatureMessageOptions { Document = false, Pickles = false }, Write("a.feature", "x"u8))).Errors.Should().Be(0);

    [Fact]
    public async Task Keeps_the_byte_order_mark_and_replaces_what_is_not_UTF_8()
    {
        var path = Write("a.feature", [0xEF, 0xBB, 0xBF, .. "Feature: "u8, 0xE9, (byte)'\n']);

        var source = await FeatureFile.ReadAsync(path, TestContext.Current.CancellationToken);

        source.Data.Should().Be("\uFEFFFeature: \uFFFD\n");
    }

    private string Write(string name, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static async Task<(IReadOnlyList<string> Printed, int Errors)> PrintAsync(FeatureMessageOptions options, params string[] paths)
    {
        var output = new StringWriter();
        var errors = await FeaturesParse.PrintAsync(paths, output, options, TestContext.Current.CancellationToken);
        var printed = new StringBuilder(output.ToString());
        foreach (var path in paths)
            printed.Replace(path, Path.GetFileNameWithoutExtension(path));
        return (printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), errors);
    }
}
