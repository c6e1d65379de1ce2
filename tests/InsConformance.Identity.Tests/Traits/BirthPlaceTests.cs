using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class BirthPlaceTests
{
    [Theory]
    [InlineData("63220", BirthPlaceKind.Commune)]
    [InlineData("01154", BirthPlaceKind.Commune)]
    [InlineData("95018", BirthPlaceKind.Commune)]
    [InlineData("2A020", BirthPlaceKind.Commune)]
    [InlineData("2B020", BirthPlaceKind.Commune)]
    [InlineData("20020", BirthPlaceKind.Commune)]
    [InlineData("97411", BirthPlaceKind.Overseas)]
    [InlineData("97801", BirthPlaceKind.Overseas)]
    [InlineData("98735", BirthPlaceKind.Overseas)]
    [InlineData("98411", BirthPlaceKind.Overseas)]
    [InlineData("99351", BirthPlaceKind.ForeignCountry)]
    [InlineData("99999", BirthPlaceKind.Unknown)]
    public void Reads_a_code_of_the_COG(string code, BirthPlaceKind kind)
    {
        BirthPlace.TryParse(code, out var place, out _).Should().BeTrue();

        place!.Code.Should().Be(code);
        place.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData(null, "0 caractère reçu, 5 attendus")]
    [InlineData("6322", "4 caractères reçus, 5 attendus")]
    [InlineData("632200", "6 caractères reçus, 5 attendus")]
    [InlineData("2a020", "caractère « a » (U+0061) refusé en position 2")]
    [InlineData("2C020", "caractère « C » (U+0043) refusé en position 2")]
    [InlineData("1A020", "caractère « A » (U+0041) refusé en position 2")]
    [InlineData("63 22", "caractère U+0020 (espace) refusé en position 3")]
    public void Refuses_what_is_not_a_code_and_recalls_that_a_postal_code_is_not_one(string? text, string explanation)
    {
        BirthPlace.TryParse(text, out var place, out var refusal).Should().BeFalse();

        place.Should().BeNull();
        refusal!.Message.Should().Be(
            $"Code lieu de naissance : {explanation} ; attendu le code INSEE (COG) de la commune ou du pays, ou 99999, et non le code postal. "
            + "[COG-FORME — source secondaire : guide v3, EXI ID 14 et 15 ; COG, INSEE]");
    }

    [Theory]
    [InlineData("00123", "001")]
    [InlineData("96123", "961")]
    [InlineData("97012", "970")]
    [InlineData("97912", "979")]
    [InlineData("98312", "983")]
    public void Refuses_a_beginning_that_no_known_commune_nor_country_has(string text, string beginning)
    {
        BirthPlace.TryParse(text, out _, out var refusal).Should().BeFalse();

        refusal!.Message.Should().Be(
            $"Code lieu de naissance : « {beginning} » ne commence aucun code de commune ni de pays ; "
            + "attendu le code INSEE (COG) de la commune ou du pays, ou 99999, et non le code postal. [COG-DEBUT — règle déduite : COG, INSEE]");
    }

    [Fact]
    public void Warns_of_a_code_of_Corsica_from_before_1976() =>
        BirthPlace.Parse("20020").LegacyWarning!.Message.Should().Be(
            "Code lieu de naissance : « 20020 » est un code de la Corse d'avant 1976 ; le code actuel commence par 2A ou 2B. "
            + "[COG-CORSE-ANCIEN — règle déduite : COG, INSEE ; lots de vérification du CNDA]");

    [Theory]
    [InlineData("2A020")]
    [InlineData("21020")]
    public void Does_not_warn_of_another_code(string code) => BirthPlace.Parse(code).LegacyWarning.Should().BeNull();
}
