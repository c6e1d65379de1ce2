using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Tests.Matricules;

public class MatriculeTests
{
    [Theory]
    [InlineData("255081416802538")]
    [InlineData("255082A16802597")]
    [InlineData("178059933010817")]
    [InlineData("297022A02077878")]
    [InlineData("180032B02040123")]
    [InlineData("160012B02077713")]
    [InlineData("279035121518989")]
    [InlineData("180016322006497")]
    [InlineData("180016322006301")]
    [InlineData("185129741199020")]
    [InlineData("290129873599165")]
    [InlineData("170429935199269")]
    [InlineData("260999999999421")]
    [InlineData("780016322099530")]
    public void Accepts_a_matricule_whose_key_is_right(string text)
    {
        var matricule = Matricule.Parse(text);

        matricule.IsKeyValid.Should().BeTrue();
        matricule.KeyRefusal.Should().BeNull();
        matricule.Value.Should().Be(text);
    }

    // Official documents and samples really carry these.
    [Theory]
    [InlineData("280017505601618", "35")] // kit SPST, LOISEAU
    [InlineData("276037510669380", "26")] // IHE
    [InlineData("223042545611404", "82")] // ANS, DECOURCY
    [InlineData("221042545611404", "83")]
    [InlineData("222127505611201", "47")]
    [InlineData("224027511583555", "12")]
    [InlineData("276059205062865", "83")]
    [InlineData("289057545611404", "73")]
    [InlineData("260058815400244", "33")] // IHE PAM, NIA of DARK
    [InlineData("181036322045660", "76")] // CNDA, HERMANN
    [InlineData("281036322045610", "26")]
    [InlineData("170017510112313", "88")] // FR Core
    public void Reads_an_official_sample_whose_key_is_wrong_and_reports_it(string text, string rightKey)
    {
        Matricule.TryParse(text, out var matricule, out _).Should().BeTrue();

        matricule!.IsKeyValid.Should().BeFalse();
        matricule.ExpectedKey.Should().Be(rightKey);
        matricule.KeyRefusal!.Rule.Should().Be(MatriculeRules.Key);
    }

    [Fact]
    public void Says_which_key_was_found_and_which_was_expected() =>
        Matricule.Parse("280017505601618").KeyRefusal.Should().Be(new Refusal(
            IdentityField.Matricule,
            MatriculeRules.Key,
            "Matricule INS : la clé « 18 » ne correspond pas au numéro « 2800175056016 », dont la clé est « 35 » ; "
            + "l'un des 15 caractères est faux. [MAT-CLE — guide v2, règle 17 ; INS 8.1]",
            Position: 14));

    [Fact]
    public void Reports_every_other_key_than_the_right_one()
    {
        for (var key = 0; key < 100; key++)
        {
            var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2770763220829{key:00}");

            Matricule.Parse(text).IsKeyValid.Should().Be(key == 10, "the key of 2770763220829 is 10, not {0:00}", key);
        }
    }

    [Fact]
    public void Parts_the_number_from_its_key()
    {
        var matricule = Matricule.Parse("297022A02077878");

        matricule.Number.Should().Be("297022A020778");
        matricule.Key.Should().Be("78");
        matricule.ToString().Should().Be("297022A02077878");
    }

    [Theory]
    [InlineData("277010115400329", "2 77 01 01 154 003 29")]
    [InlineData("297022A02077878", "2 97 02 2A 020 778 78")]
    public void Displays_the_groups(string text, string display) => Matricule.Parse(text).Display.Should().Be(display);

    [Theory]
    [InlineData(null, "0 caractère reçu, 15 attendus : le numéro de 13 et sa clé de 2. [MAT-LONGUEUR — guide v2, règle 17 ; INS 8.1]")]
    [InlineData("", "0 caractère reçu, 15 attendus : le numéro de 13 et sa clé de 2. [MAT-LONGUEUR — guide v2, règle 17 ; INS 8.1]")]
    [InlineData("2770763220829", "13 caractères reçus, 15 attendus : le numéro de 13 et sa clé de 2. [MAT-LONGUEUR — guide v2, règle 17 ; INS 8.1]")]
    [InlineData("2770763220829100", "16 caractères reçus, 15 attendus : le numéro de 13 et sa clé de 2. [MAT-LONGUEUR — guide v2, règle 17 ; INS 8.1]")]
    [InlineData("27707632208291 ", "caractère U+0020 (espace) refusé en position 15 ; un chiffre est attendu. [MAT-CARACTERES — XSD DESIR_ICIR_EXP 1.5.0, NumIdentifiant et Cle]")]
    [InlineData("27707632208Z910", "caractère « Z » (U+005A) refusé en position 12 ; un chiffre est attendu. [MAT-CARACTERES — XSD DESIR_ICIR_EXP 1.5.0, NumIdentifiant et Cle]")]
    [InlineData("297022a02077878", "caractère « a » (U+0061) refusé en position 7 ; un chiffre est attendu, ou bien A ou B après un 2 (Corse). [MAT-STRUCTURE — source secondaire : structure du NIR, INSEE]")]
    [InlineData("297022C02077878", "caractère « C » (U+0043) refusé en position 7 ; un chiffre est attendu, ou bien A ou B après un 2 (Corse). [MAT-STRUCTURE — source secondaire : structure du NIR, INSEE]")]
    [InlineData("297021A02077878", "caractère « A » (U+0041) refusé en position 7 ; un chiffre est attendu, ou bien A ou B après un 2 (Corse). [MAT-STRUCTURE — source secondaire : structure du NIR, INSEE]")]
    [InlineData("297022-02077878", "caractère « - » (U+002D) refusé en position 7 ; un chiffre est attendu, ou bien A ou B après un 2 (Corse). [MAT-CARACTERES — XSD DESIR_ICIR_EXP 1.5.0, NumIdentifiant et Cle]")]
    [InlineData("٢77076322082910", "caractère « ٢ » (U+0662) refusé en position 1 ; un chiffre est attendu. [MAT-CARACTERES — XSD DESIR_ICIR_EXP 1.5.0, NumIdentifiant et Cle]")]
    [InlineData("977076322082910", "« 9 » en position 1 n'est pas un sexe connu ; attendu 1, 2, 3, 4, 7 ou 8. [MAT-STRUCTURE — source secondaire : structure du NIR, INSEE]")]
    [InlineData("277006322082910", "« 00 » en position 4 n'est pas un mois ; attendu 01 à 12, ou un mois conventionnel 20 à 42 ou 50 à 99. [MAT-STRUCTURE — source secondaire : structure du NIR, INSEE]")]
    [InlineData("277456322082910", "« 45 » en position 4 n'est pas un mois ; attendu 01 à 12, ou un mois conventionnel 20 à 42 ou 50 à 99. [MAT-STRUCTURE — source secondaire : structure du NIR, INSEE]")]
    [InlineData("277070022082910", "« 00 » en position 6 n'est pas un lieu ; attendu un département 01 à 98, 2A ou 2B, ou 99 pour l'étranger. [MAT-STRUCTURE — source secondaire : structure du NIR, INSEE]")]
    [InlineData("277076322000010", "« 000 » en position 11 n'est pas un numéro d'ordre ; attendu 001 à 999. [MAT-STRUCTURE — source secondaire : structure du NIR, INSEE]")]
    public void Refuses_a_matricule_whose_structure_is_wrong(string? text, string explanation)
    {
        Matricule.TryParse(text, out var matricule, out var refusal).Should().BeFalse();

        matricule.Should().BeNull();
        refusal!.Field.Should().Be(IdentityField.Matricule);
        refusal.Message.Should().Be("Matricule INS : " + explanation);
    }

    // One deviation away from the refusals above.
    [Theory]
    [InlineData("877076322082910")]
    [InlineData("277016322082910")]
    [InlineData("277426322082910")]
    [InlineData("277136322082910")] // accepted by one published implementation: the benefit of the doubt
    [InlineData("277070122082910")]
    [InlineData("123549685274612")] // published sample: department 96
    [InlineData("277076322000110")]
    public void Accepts_the_limits_of_the_structure(string text) =>
        Matricule.TryParse(text, out _, out _).Should().BeTrue();

    [Fact]
    public void Throws_the_message_of_the_refusal_when_a_literal_is_wrong()
    {
        var parse = () => Matricule.Parse("277");

        parse.Should().Throw<FormatException>().WithMessage("Matricule INS : 3 caractères reçus, 15 attendus*");
    }

    [Fact]
    public void Compares_by_value() => Matricule.Parse("277076322082910").Should().Be(Matricule.Parse("277076322082910"));
}
