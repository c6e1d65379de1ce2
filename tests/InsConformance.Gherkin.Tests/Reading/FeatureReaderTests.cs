using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Gherkin.Tests.Reading;

public sealed class FeatureReaderTests
{
    [Theory]
    [InlineData("xyz", "(1:1): expected: #EOF, #Language, #TagLine, #FeatureLine, #Comment, #Empty, got 'xyz'")]
    [InlineData("Fonctionnalité: F", "(1:1): expected: #EOF, #Language, #TagLine, #FeatureLine, #Comment, #Empty, got 'Fonctionnalité: F'")]
    [InlineData("# language: FR\n", "(1:1): Language not supported: FR")]
    [InlineData("# language: fr\n@a", "(3:0): unexpected end of file, expected: #TagLine, #FeatureLine, #Comment, #Empty")]
    [InlineData("Feature: F\n  Scenario: s\n    * x\n      | a |\n      | b | c |\n", "(5:7): inconsistent cell count within the table")]
    [InlineData("Feature: F\n  Scenario: s\n    * x\n      \"\"\"\n", "(5:0): unexpected end of file, expected: #DocStringSeparator, #Other")]
    [InlineData("Feature: F\n  @a @b c\n", "(2:6): A tag may not contain whitespace")]
    [InlineData(
        "Feature: F\n  Scenario: s\n    * x\n    oops\n",
        "(4:5): expected: #EOF, #TableRow, #DocStringSeparator, #StepLine, #TagLine, #ExamplesLine, #ScenarioLine, #RuleLine, #Comment, #Empty, got 'oops'")]
    public void Says_what_is_wrong_and_where(string text, string message)
    {
        var result = FeatureReader.Read("f", text, new IncrementingIds());

        result.Document.Should().BeNull();
        result.Errors.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Theory]
    [InlineData("# xyz")]
    [InlineData("# language: fr\nFonctionnalité: F")]
    [InlineData("# language: fr\n@a\nFonctionnalité: F")]
    [InlineData("Feature: F\n  Scenario: s\n    * x\n      | a |\n      | b |\n")]
    [InlineData("Feature: F\n  Scenario: s\n    * x\n      \"\"\"\n      \"\"\"\n")]
    [InlineData("Feature: F\n  @a @b #c\n  Scenario: s\n")]
    [InlineData("Feature: F\n  Scenario: s\n    * x\n    # oops\n")]
    public void Finds_nothing_wrong_one_step_away(string text) =>
        FeatureReader.Read("f", text, new IncrementingIds()).Errors.Should().BeEmpty();

    [Fact]
    public void Goes_on_after_an_error_to_find_the_next_ones() =>
        FeatureReader.Read("f", "Feature: F\n Scenario: s\n  * x\n  a\n  * y\n  b\n", new IncrementingIds())
            .Errors.Select(error => error.Source).Should().Equal(
                new SourceReference("f", Location: new Location(4, 3)),
                new SourceReference("f", Location: new Location(6, 3)));

    [Fact]
    public void Gives_up_at_the_eleventh_error() =>
        FeatureReader.Read("f", string.Join('\n', Enumerable.Range(1, 20)), new IncrementingIds()).Errors.Should().HaveCount(11);

    [Fact]
    public void Takes_the_longest_keyword_of_a_step()
    {
        var document = FeatureReader.Read(
            "f", "# language: fr\nFonctionnalité: F\n Scénario: s\n  Étant donné que a\n  Étant donné qu'b\n  Étant donné c\n", new IncrementingIds()).Document!;

        document.Feature!.Children[0].Scenario!.Steps.Select(step => (step.Keyword, step.Text)).Should().Equal(
            ("Étant donné que ", "a"), ("Étant donné qu'", "b"), ("Étant donné ", "c"));
    }
}
