using FsCheck;
using FsCheck.Fluent;
using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Tests.Matricules;

public class MatriculeKeyTests
{
    [Theory]
    [InlineData("2550814168025", "38")] // metropolitan France
    [InlineData("255082A168025", "97")] // Corse-du-Sud
    [InlineData("1780599330108", "17")] // abroad
    [InlineData("297022A020778", "78")]
    [InlineData("180032B020401", "23")] // Haute-Corse
    [InlineData("160012B020777", "13")]
    [InlineData("2790351215189", "89")]
    [InlineData("1800163220064", "97")] // number divisible by 97
    [InlineData("1800163220063", "01")] // zero padding
    [InlineData("1851297411990", "20")] // La Réunion
    [InlineData("2901298735991", "65")] // Polynésie
    [InlineData("1704299351992", "69")] // abroad, month 42
    [InlineData("2609999999994", "21")] // month 99, unknown place
    [InlineData("7800163220995", "30")] // temporary number
    public void Gives_the_key_of_a_number(string number, string key) => MatriculeKey.Of(number).Should().Be(key);

    [Fact]
    public void Gives_the_key_that_a_long_division_gives_for_any_thirteen_digits() =>
        Property.Holds(ThirteenDigits, digits => MatriculeKey.Of(digits).Should().Be(KeyByLongDivision(digits)));

    [Theory]
    [InlineData("2A", "19")]
    [InlineData("2B", "18")]
    public void Reads_Corsica_as_the_department_it_stands_for(string department, string replacement) =>
        Property.Holds(ThirteenDigits, digits => MatriculeKey.Of(digits[..5] + department + digits[7..])
            .Should().Be(KeyByLongDivision(digits[..5] + replacement + digits[7..])));

    [Theory]
    [InlineData("")]
    [InlineData("255081416802")]
    [InlineData("25508141680250")]
    [InlineData("255082C168025")]
    [InlineData("25508A4168025")]
    [InlineData("255082a168025")]
    public void Has_no_key_for_what_is_not_a_number(string text)
    {
        var key = () => MatriculeKey.Of(text);

        key.Should().Throw<ArgumentException>();
    }

    private static Gen<string> ThirteenDigits { get; } =
        Gen.Choose(0, 9).ArrayOf(13).Select(digits => string.Concat(digits));

    private static string KeyByLongDivision(string digits)
    {
        var remainder = 0;
        foreach (var digit in digits)
            remainder = (remainder * 10 + (digit - '0')) % 97;
        return (97 - remainder).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
    }
}
