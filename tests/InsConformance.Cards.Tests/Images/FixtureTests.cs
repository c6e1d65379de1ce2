using System.Text;
using System.Text.Json;
using InsConformance.Cards.Images;
using InsConformance.Testing;

namespace InsConformance.Cards.Tests.Images;

/// <summary>The images that the bench ships, and the schema that it publishes.</summary>
public class FixtureTests
{
    public static TheoryData<string> Names => [.. new DirectoryInfo(Repository.PathOf("fixtures/cards")).EnumerateFiles("*.json").Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_a_good_image_without_remark(string name)
    {
        var reading = CardAssertions.ReadFixture(name);
        reading.Errors.Should().BeEmpty();
        reading.Remarks.Should().BeEmpty();
    }

    [Fact]
    public void No_two_cards_share_a_serial_number() =>
        Names.Select(row => CardAssertions.ReadFixture(row.Data).Image!.Serial).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("vitale2", "vitale2")]
    [InlineData("vitale1", "vitale1")]
    [InlineData("cps3", "cps")]
    public void Schema_and_reader_know_the_same_names(string kind, string definition)
    {
        var error = CardImageReader.Read(Encoding.UTF8.GetBytes($$"""{"kind":"{{kind}}","inconnu":1}""")).Errors.Single(note => note.Path == "$.inconnu");
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs/schemas/card-image.schema.json")));
        var names = schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal);
        error.Message.Should().EndWith($"Noms possibles : {string.Join(", ", names)}.");
    }

    [Theory]
    [InlineData("beneficiary", """{"kind":"vitale2","beneficiaries":[{"inconnu":1}]}""", "$.beneficiaries[0].inconnu")]
    [InlineData("compulsory", """{"kind":"vitale2","beneficiaries":[{"compulsory":{"inconnu":1}}]}""", "$.beneficiaries[0].compulsory.inconnu")]
    [InlineData("complementary", """{"kind":"vitale2","beneficiaries":[{"complementary":{"inconnu":1}}]}""", "$.beneficiaries[0].complementary.inconnu")]
    [InlineData("holder", """{"kind":"cps3","holder":{"inconnu":1}}""", "$.holder.inconnu")]
    [InlineData("activity", """{"kind":"cps3","activities":[{"inconnu":1}]}""", "$.activities[0].inconnu")]
    [InlineData("pin", """{"kind":"cps3","pin":{"inconnu":1}}""", "$.pin.inconnu")]
    public void Schema_and_reader_know_the_same_names_inside(string definition, string json, string path)
    {
        var error = CardImageReader.Read(Encoding.UTF8.GetBytes(json)).Errors.Single(note => note.Path == path);
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs/schemas/card-image.schema.json")));
        var names = schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal);
        error.Message.Should().EndWith($"Noms possibles : {string.Join(", ", names)}.");
    }
}
