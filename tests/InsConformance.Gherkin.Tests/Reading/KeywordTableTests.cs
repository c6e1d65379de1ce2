using System.Text.Json.Nodes;
using InsConformance.Gherkin.Dialects;

namespace InsConformance.Gherkin.Tests.Reading;

public sealed class KeywordTableTests
{
    [Fact]
    public void The_table_is_the_official_one()
    {
        var official = JsonNode.Parse(File.ReadAllText(OfficialTools.Require("gherkin/dist/gherkin-languages.json")));
        var ours = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src/InsConformance.Gherkin/Dialects/gherkin-languages.json")));

        JsonDifference.Between(ours, official).Should().BeNull();
    }

    [Fact]
    public void The_table_holds_the_eighty_languages_of_the_official_reader_42() => DialectTable.All.Should().HaveCount(80);

    [Fact]
    public void French_has_its_keywords()
    {
        DialectTable.TryFind("fr", out var french).Should().BeTrue();

        french!.Native.Should().Be("français");
        french.Feature.Should().Equal("Fonctionnalité");
        french.Rule.Should().Equal("Règle");
        french.Background.Should().Equal("Contexte");
        french.Scenario.Should().Equal("Exemple", "Scénario");
        french.ScenarioOutline.Should().Equal("Plan du scénario", "Plan du Scénario");
        french.Examples.Should().Equal("Exemples");
        french.When.Should().Equal("* ", "Quand ", "Lorsque ", "Lorsqu'");
    }

    [Theory]
    [InlineData("FR")]
    [InlineData("fr-FR")]
    [InlineData("")]
    public void A_language_is_known_by_its_exact_code_only(string code) => DialectTable.TryFind(code, out _).Should().BeFalse();
}
