using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Tests.Rules;

public class RuleReferenceTests
{
    [Theory]
    [InlineData(Basis.Official, "NOM-X — guide v2, règle 1 ; INS 1.2")]
    [InlineData(Basis.Secondary, "NOM-X — source secondaire : guide v2, règle 1 ; INS 1.2")]
    [InlineData(Basis.Inferred, "NOM-X — règle déduite : guide v2, règle 1 ; INS 1.2")]
    public void Never_presents_as_official_what_is_not(Basis basis, string citation) =>
        new RuleReference("NOM-X", basis, "guide v2, règle 1", "INS 1.2").Citation.Should().Be(citation);

    [Fact]
    public void Compares_by_value() =>
        new RuleReference("A", Basis.Official, "s").Should().Be(new RuleReference("A", Basis.Official, "s"))
            .And.NotBe(new RuleReference("A", Basis.Official, "t"));
}
