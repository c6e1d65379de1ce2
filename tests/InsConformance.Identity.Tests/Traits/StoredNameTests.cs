using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class StoredNameTests
{
    [Theory]
    [InlineData("NESSI")]
    [InlineData("D'ARTAGNAN DE L'HERAULT")]
    [InlineData("DUPONT--MARTIN")]
    [InlineData("PIERRE-ALAIN MURIEL FLORIANT")]
    public void Takes_a_received_name_as_it_is(string received)
    {
        StoredName.TryParse(IdentityField.BirthName, received, out var name, out _).Should().BeTrue();

        name!.Value.Should().Be(received);
    }

    [Theory]
    [InlineData(null, "aucune lettre ; une lettre au moins est attendue. [NOM-ABSENT — règle déduite : guide v2, règle 5 (champs obligatoires)]")]
    [InlineData("--", "aucune lettre ; une lettre au moins est attendue. [NOM-ABSENT — règle déduite : guide v2, règle 5 (champs obligatoires)]")]
    [InlineData("NESSi", "caractère « i » (U+0069) refusé en position 5 ; un nom est conservé en majuscules. [NOM-MAJUSCULES — guide v2, règle 1 ; INS 1.2]")]
    [InlineData("ZOÉ", "caractère « É » (U+00C9) refusé en position 3 ; un nom est conservé sans accent ni signe diacritique. [NOM-DIACRITIQUES — guide v2, règle 1 ; INS 1.2]")]
    [InlineData("ZOE\u0301", "caractère U+0301 refusé en position 4 ; un nom est conservé sans accent ni signe diacritique. [NOM-DIACRITIQUES — guide v2, règle 1 ; INS 1.2]")]
    [InlineData("D’ARTAGNAN", "caractère « ’ » (U+2019, apostrophe typographique) refusé en position 2 ; l'apostrophe attendue est celle du clavier, « ' » (U+0027). [NOM-APOSTROPHE — règle déduite : guide v2, règle 1 ; SEL-MP-043]")]
    [InlineData(" NESSI", "caractère U+0020 (espace) refusé en position 1 ; un nom n'a d'espace ni au début ni à la fin, et jamais deux de suite. [NOM-ESPACES — règle déduite : SEL-MP-043]")]
    [InlineData("NESSI ", "caractère U+0020 (espace) refusé en position 6 ; un nom n'a d'espace ni au début ni à la fin, et jamais deux de suite. [NOM-ESPACES — règle déduite : SEL-MP-043]")]
    [InlineData("DE  VINCI", "caractère U+0020 (espace) refusé en position 4 ; un nom n'a d'espace ni au début ni à la fin, et jamais deux de suite. [NOM-ESPACES — règle déduite : SEL-MP-043]")]
    [InlineData("CŒUR", "caractère « Œ » (U+0152, ligature) refusé en position 2 ; seuls sont admis les lettres A à Z, l'espace, l'apostrophe et le tiret. [NOM-CARACTERES — règle déduite : guide v2, règle 1 ; SEL-MP-043]")]
    public void Never_mends_a_received_name(string? received, string explanation)
    {
        StoredName.TryParse(IdentityField.UsedName, received, out var name, out var refusal).Should().BeFalse();

        name.Should().BeNull();
        refusal!.Message.Should().Be("Nom utilisé : " + explanation);
    }
}
