using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class SexCodesTests
{
    [Theory]
    [InlineData("M", Sex.Male, "Masculin", true)]
    [InlineData("F", Sex.Female, "Féminin", true)]
    [InlineData("I", Sex.Indeterminate, "Indéterminé", false)]
    [InlineData("U", Sex.Unknown, "Inconnu", false)]
    public void Reads_the_codes_and_says_which_INSi_takes(string code, Sex expected, string label, bool acceptedByInsi)
    {
        SexCodes.TryParse(code, out var sex, out _).Should().BeTrue();

        sex.Should().Be(expected);
        sex.Code().Should().Be(code);
        sex.Label().Should().Be(label);
        (sex.InsiRefusal() is null).Should().Be(acceptedByInsi);
    }

    [Theory]
    [InlineData(null, "(vide)")]
    [InlineData("", "(vide)")]
    [InlineData("m", "« m »")]
    [InlineData("H", "« H »")]
    [InlineData("1", "« 1 »")]
    [InlineData("M ", "« M  »")]
    public void Refuses_another_code(string? code, string quoted)
    {
        SexCodes.TryParse(code, out _, out var refusal).Should().BeFalse();

        refusal!.Message.Should().Be(
            $"Sexe : {quoted} n'est pas un code ; attendu M, F, I ou U. [SEXE-CODE — source secondaire : IHE PAM France, PID-8 ; datamatrix INS v2.2]");
    }

    [Fact]
    public void Says_why_INSi_cannot_be_called() =>
        Sex.Unknown.InsiRefusal()!.Message.Should().Be(
            "Sexe : « U » (Inconnu) n'est pas admis par INSi ; l'identité ne peut être recherchée qu'avec M ou F. "
            + "[SEXE-INSI — source secondaire : SEL-MP-043, EF_INS25_04 ; anomalie insi_24 observée en production (étude Ophtao)]");
}
