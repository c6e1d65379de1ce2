using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class InsiLexicalRuleTests
{
    [Theory]
    [InlineData(IdentityField.BirthName, "D'ARTAGNAN DE L'HERAULT")]
    [InlineData(IdentityField.BirthName, "PAT-TROIS")]
    [InlineData(IdentityField.BirthName, "DUPONT--MARTIN")]
    [InlineData(IdentityField.FirstBirthName, "PIERRE-ALAIN")]
    [InlineData(IdentityField.FirstBirthName, "D'ARTAGNAN")]
    [InlineData(IdentityField.BirthGivenNames, "PIERRE PAUL JACQUES")]
    [InlineData(IdentityField.BirthName, "A")]
    public void Allows_what_both_readings_allow(IdentityField field, string value)
    {
        InsiLexicalRule.Allows(field, value).Should().BeTrue();
        InsiLexicalRule.Allows(field, value, InsiLexicalProfile.BetweenLetters).Should().BeTrue();
    }

    [Theory]
    [InlineData(IdentityField.BirthName, "'T HOOFT")] // apostrophe first
    [InlineData(IdentityField.BirthName, "DUPONT-")] // hyphen last, in a name
    [InlineData(IdentityField.BirthName, "DUPONT'")]
    [InlineData(IdentityField.BirthName, "DUPONT- MARTIN")]
    [InlineData(IdentityField.BirthName, "DUPONT '-MARTIN", false)]
    [InlineData(IdentityField.BirthName, "DUPONT -MARTIN")]
    [InlineData(IdentityField.BirthName, "DUPONT-'MARTIN")]
    public void Is_stricter_when_separators_must_stand_between_letters(IdentityField field, string value, bool allowedBySpecification = true)
    {
        InsiLexicalRule.Allows(field, value).Should().Be(allowedBySpecification);
        InsiLexicalRule.Check(field, value, InsiLexicalProfile.BetweenLetters)
            .Should().Contain(refusal => refusal.Rule == NameRules.InsiBetweenLetters);
    }

    [Theory]
    [InlineData(IdentityField.BirthName, "", "aucune valeur ; INSi ne peut pas être interrogé sans elle.", "INSI-NOM-ABSENT")]
    [InlineData(IdentityField.BirthName, "Nessi", "caractère « e » (U+0065) refusé en position 2 ; INSi n'admet que les lettres A à Z, l'espace, l'apostrophe « ' » (U+0027) et le tiret.", "INSI-NOM-ALPHABET")]
    [InlineData(IdentityField.BirthName, "D’ÆION", "caractère « ’ » (U+2019, apostrophe typographique) refusé en position 2 ; INSi n'admet que les lettres A à Z, l'espace, l'apostrophe « ' » (U+0027) et le tiret.", "INSI-NOM-ALPHABET")]
    [InlineData(IdentityField.FirstBirthName, "CŒUR", "caractère « Œ » (U+0152, ligature) refusé en position 2 ; INSi n'admet que les lettres A à Z, l'espace, l'apostrophe « ' » (U+0027) et le tiret.", "INSI-NOM-ALPHABET")]
    [InlineData(IdentityField.FirstBirthName, "ZOÉ", "caractère « É » (U+00C9) refusé en position 3 ; INSi n'admet que les lettres A à Z, l'espace, l'apostrophe « ' » (U+0027) et le tiret.", "INSI-NOM-ALPHABET")]
    [InlineData(IdentityField.BirthName, " NESSI", "caractère U+0020 (espace) refusé en position 1 ; INSi n'admet ni espace ni tiret au début.", "INSI-NOM-DEBUT")]
    [InlineData(IdentityField.BirthName, "-NESSI", "caractère « - » (U+002D) refusé en position 1 ; INSi n'admet ni espace ni tiret au début.", "INSI-NOM-DEBUT")]
    [InlineData(IdentityField.BirthName, "DE  VINCI", "caractère U+0020 (espace) refusé en position 4 ; INSi n'admet ni deux espaces ni deux apostrophes de suite, ni l'un contre l'autre.", "INSI-NOM-ESPACES-APOSTROPHES")]
    [InlineData(IdentityField.BirthName, "D''ARTAGNAN", "caractère « ' » (U+0027) refusé en position 3 ; INSi n'admet ni deux espaces ni deux apostrophes de suite, ni l'un contre l'autre.", "INSI-NOM-ESPACES-APOSTROPHES")]
    [InlineData(IdentityField.BirthName, "D' ARTAGNAN", "caractère U+0020 (espace) refusé en position 3 ; INSi n'admet ni deux espaces ni deux apostrophes de suite, ni l'un contre l'autre.", "INSI-NOM-ESPACES-APOSTROPHES")]
    [InlineData(IdentityField.BirthName, "DUPONT---MARTIN", "caractère « - » (U+002D) refusé en position 9 ; INSi n'admet pas plus de deux tirets de suite dans un nom.", "INSI-NOM-TIRETS")]
    [InlineData(IdentityField.FirstBirthName, "JEAN--PAUL", "caractère « - » (U+002D) refusé en position 6 ; INSi n'admet pas deux tirets de suite dans un prénom.", "INSI-NOM-TIRETS")]
    [InlineData(IdentityField.FirstBirthName, "JEAN-", "caractère « - » (U+002D) refusé en position 5 ; INSi n'admet ni tiret ni apostrophe à la fin d'un prénom.", "INSI-PRENOM-FIN")]
    [InlineData(IdentityField.BirthGivenNames, "JEAN'", "caractère « ' » (U+0027) refusé en position 5 ; INSi n'admet ni tiret ni apostrophe à la fin d'un prénom.", "INSI-PRENOM-FIN")]
    public void Refuses_before_the_call(IdentityField field, string value, string explanation, string rule)
    {
        var refusal = InsiLexicalRule.Check(field, value).First();

        refusal.Rule.Id.Should().Be(rule);
        refusal.Message.Should().Be($"{field.Label()} : {explanation} [{refusal.Rule.Citation}]");
    }

    [Fact]
    public void Reports_every_defect() =>
        InsiLexicalRule.Check(IdentityField.FirstBirthName, "-zoé  😀-")
            .Select(refusal => (refusal.Rule.Id, refusal.Position))
            .Should().Equal(
                ("INSI-NOM-DEBUT", 1),
                ("INSI-NOM-ALPHABET", 2),
                ("INSI-NOM-ALPHABET", 3),
                ("INSI-NOM-ALPHABET", 4),
                ("INSI-NOM-ESPACES-APOSTROPHES", 6),
                ("INSI-NOM-ALPHABET", 7),
                ("INSI-PRENOM-FIN", 9));

    [Fact]
    public void Reports_a_run_of_hyphens_once() =>
        InsiLexicalRule.Check(IdentityField.BirthName, "A-----B").Should().ContainSingle();

    [Fact]
    public void Presents_none_of_its_rules_as_official() =>
        InsiLexicalRule.Check(IdentityField.FirstBirthName, "-é--  ''-", InsiLexicalProfile.BetweenLetters)
            .Should().OnlyContain(refusal => refusal.Rule.Basis == Basis.Secondary);

    [Fact]
    public void Judges_only_the_names_that_INSi_receives()
    {
        var check = () => InsiLexicalRule.Check(IdentityField.UsedName, "DECOURCY");

        check.Should().Throw<ArgumentOutOfRangeException>();
    }
}
