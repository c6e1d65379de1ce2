using FsCheck;
using FsCheck.Fluent;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Gherkin.Tests.Reading;

public sealed class AnyTextTests
{
    private const int FiveMebibytes = 5 << 20;

    private static readonly string[] Fragments =
    [
        "# language: fr\n", "Fonctionnalité: ", "Feature: ", "Contexte:\n", "Règle:\n", "Scénario: s\n", "Plan du scénario: <a>\n", "Exemples:\n", "Soit ", "* ",
        "@a ", "@a\n", "|", "| a |\n", "\"\"\"", "```\n", "\\", "\n", "\r\n", " ", "x", "#", "\u00A0", "\uFEFF", "\uD83D", "\uDE00", "\0",
    ];

    [Fact]
    public void Any_text_is_a_document_or_is_wrong()
    {
        var texts = Gen.Choose(0, 60).SelectMany(size => Gen.Elements(Fragments).ListOf(size)).Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), ShouldBeReadable).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
        Prop.ForAll<string>(text => ShouldBeReadable(text ?? "")).Check(Config.QuickThrowOnFailure);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("@")]
    [InlineData("@a ")]
    [InlineData("|")]
    [InlineData("\\|")]
    [InlineData("#")]
    [InlineData(" #")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("<a>")]
    public void A_line_of_five_mebibytes_is_read(string repeated)
    {
        var line = string.Concat(Enumerable.Repeat(repeated, FiveMebibytes / repeated.Length));
        ShouldBeReadable(line);
        line = line[..(FiveMebibytes / 10)];
        ShouldBeReadable($"Feature: F\n{line}\n  Scenario: {line}\n    Given {line}\n      {line}\n");
    }

    [Theory]
    [InlineData("@a\n")]
    [InlineData("# c\n")]
    [InlineData("\n")]
    [InlineData("Scenario: s\n* x\n")]
    [InlineData("Scenario: s\n@a\n")]
    [InlineData("Rule: r\n@a b\n")]
    [InlineData("|a|\n")]
    [InlineData("* x\n\"\"\"\n\"\"\"\n")]
    public void A_file_of_a_great_many_lines_is_read(string repeated) =>
        ShouldBeReadable("Feature: F\nScenario: s\n* x\n" + string.Concat(Enumerable.Repeat(repeated, 20_000)));

    [Fact]
    public void Values_that_bring_one_another_without_end_are_an_error()
    {
        var names = Enumerable.Range(0, 40).Select(i => $"{i}").ToArray();
        var values = names.Select(name => $"<{int.Parse(name, System.Globalization.CultureInfo.InvariantCulture) + 1}>").Select(next => next + next);
        var text = $"Feature: F\nScenario: <0>\nExamples:\n|{string.Join('|', names)}|\n|{string.Join('|', values)}|\n";

        var messages = FeatureMessages.Of(new Source("f", text, SourceMediaType.Gherkin), new IncrementingIds(), FeatureMessageOptions.All);

        messages.Last().Message.Should().BeOfType<ParseError>()
            .Which.Message.Should().Be("the values of the examples, put one into the other, make more than 16777216 characters at <22>");
    }

    private static void ShouldBeReadable(string text)
    {
        var result = FeatureReader.Read("f", text, new IncrementingIds());
        (result.Document is null).Should().Be(result.Errors.Count > 0);
        result.Errors.Count.Should().BeLessThanOrEqualTo(11);
    }
}
