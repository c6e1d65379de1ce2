using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>The rules as data: nothing missing, nothing twice, every basis as the reference marks it.</summary>
public class CatalogueTests
{
    [Fact]
    public void Holds_each_rule_once() => TrustCatalogue.All.Select(rule => rule.Id).Should().Equal(
        "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13", "T14",
        "T15", "T16", "T17", "T18", "T19", "T20", "T21", "T22", "T23", "T24", "T25", "T26", "T27", "T28", "T29",
        "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F11", "F12", "F13", "F14", "F15",
        "P01", "P02", "P03", "P04", "P05", "P06",
        "INV1", "INV2", "INV3", "INV4", "INV5", "INV6", "INV7", "INV8", "INV9",
        "O01", "O02", "O03", "O04", "O05", "O06", "O07", "O08", "O09", "O10");

    [Fact]
    public void Never_passes_off_an_inferred_rule_as_official()
    {
        Ids(Basis.Inferred).Should().Equal(
            "T06", "T21", "T23", "T24", "T25", "T26", "T27", "P01", "P02", "P05", "P06", "INV7",
            "O01", "O02", "O03", "O04", "O05", "O06", "O09", "O10");
        Ids(Basis.Secondary).Should().Equal("T18", "T22", "T28", "T29", "F10", "F11", "P03", "P04", "INV9", "O07");
    }

    [Fact]
    public void Explains_each_rule_in_French_and_says_what_it_rests_on()
    {
        TrustCatalogue.All.Should().OnlyContain(rule => rule.Reference.Sources.Count > 0);
        TrustCatalogue.All.Should().OnlyContain(rule => rule.Text.EndsWith('.') || rule.Text.EndsWith('?'));
        TrustOptionRules.Table.Should().OnlyContain(rule => rule.Default.EndsWith('.') && rule.Alternative.EndsWith('.'));
    }

    [Theory]
    [InlineData("T13")]
    [InlineData("t13")]
    public void Finds_a_rule_by_its_code(string id) => TrustCatalogue.Find(id).Should().BeSameAs(TrustTransitions.T13);

    [Fact]
    public void Finds_nothing_under_an_unknown_code() => TrustCatalogue.Find("T30").Should().BeNull();

    private static IEnumerable<string> Ids(Basis basis) =>
        TrustCatalogue.All.Where(rule => rule.Basis == basis).Select(rule => rule.Id);
}
