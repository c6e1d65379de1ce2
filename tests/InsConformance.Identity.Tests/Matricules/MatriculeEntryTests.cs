using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Tests.Matricules;

public class MatriculeEntryTests
{
    [Theory]
    [InlineData("277076322082910", "277076322082910")]
    [InlineData("2 77 07 63 220 829 10", "277076322082910")]
    [InlineData("2\u00A077\u00A007\u00A063\u202F220\u202F829\u200910", "277076322082910")]
    [InlineData("  2.77.07.63-220-829-10 ", "277076322082910")]
    [InlineData("2 97 02 2a 020 778 78", "297022A02077878")]
    public void Reads_what_a_person_types(string typed, string value)
    {
        MatriculeEntry.TryParse(typed, out var matricule, out _).Should().BeTrue();

        matricule!.Value.Should().Be(value);
    }

    [Theory]
    [InlineData(null, "0 caractère saisi, 15 attendus : le numéro de 13 et sa clé de 2. [MAT-LONGUEUR — guide v2, règle 17 ; INS 8.1]", null)]
    [InlineData("2 77 07 63 220 829", "13 caractères saisis, 15 attendus : le numéro de 13 et sa clé de 2. [MAT-LONGUEUR — guide v2, règle 17 ; INS 8.1]", null)]
    [InlineData("2 77 07 63 220 829 11", "la clé « 11 » ne correspond pas au numéro « 2770763220829 », dont la clé est « 10 » ; l'un des 15 caractères est faux. [MAT-CLE — guide v2, règle 17 ; INS 8.1]", 20)]
    [InlineData("2 77 O7 63 220 829 10", "caractère « O » (U+004F) refusé en position 6 ; un chiffre est attendu. [MAT-CARACTERES — XSD DESIR_ICIR_EXP 1.5.0, NumIdentifiant et Cle]", 6)]
    [InlineData("2 77 45 63 220 829 10", "« 45 » en position 6 n'est pas un mois ; attendu 01 à 12, ou un mois conventionnel 20 à 42 ou 50 à 99. [MAT-STRUCTURE — source secondaire : structure du NIR, INSEE]", 6)]
    public void Refuses_what_must_not_be_searched_for(string? typed, string explanation, int? position)
    {
        MatriculeEntry.TryParse(typed, out var matricule, out var refusal).Should().BeFalse();

        matricule.Should().BeNull();
        refusal!.Message.Should().Be("Matricule INS : " + explanation);
        refusal.Position.Should().Be(position);
    }

    [Theory]
    [InlineData("2 77 07 63 220 829 10")]
    [InlineData("297022a02077878")]
    public void Forgives_nothing_when_told_so(string typed) =>
        MatriculeEntry.TryParse(typed, MatriculeEntryOptions.Exact, out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("2 77 07 63 220 829 10", true, false)]
    [InlineData("297022a02077878", false, true)]
    [InlineData("2 97 02 2a 020 778 78", false, false)]
    public void Forgives_each_thing_alone(string typed, bool withoutCase, bool withoutSeparators)
    {
        MatriculeEntry.TryParse(typed, new MatriculeEntryOptions { IgnoresCase = false }, out _, out _).Should().Be(withoutCase);
        MatriculeEntry.TryParse(typed, new MatriculeEntryOptions { IgnoresSeparators = false }, out _, out _).Should().Be(withoutSeparators);
    }

    [Fact]
    public void Tolerances_are_for_typing_only() =>
        Matricule.TryParse("2 77 07 63 220 829 10", out _, out _).Should().BeFalse();
}
