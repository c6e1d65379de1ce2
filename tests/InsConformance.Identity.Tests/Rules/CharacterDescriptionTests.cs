using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Tests.Rules;

public class CharacterDescriptionTests
{
    [Theory]
    [InlineData("Œ", "« Œ » (U+0152, ligature)")]
    [InlineData("’", "« ’ » (U+2019, apostrophe typographique)")]
    [InlineData("А", "« А » (U+0410)")] // Cyrillic
    [InlineData("7", "« 7 » (U+0037)")]
    [InlineData("\u00A0", "U+00A0 (espace insécable)")]
    [InlineData("\u0007", "U+0007")]
    [InlineData("\u0301", "U+0301")]
    [InlineData("😀", "« 😀 » (U+1F600)")]
    public void Tells_look_alikes_apart(string character, string description) =>
        CharacterDescription.Describe(character).Should().Be(description);

    [Fact]
    public void Describes_half_a_surrogate_pair() =>
        CharacterDescription.Describe("\uD83D").Should().Be("U+D83D (moitié de caractère isolée)");
}
