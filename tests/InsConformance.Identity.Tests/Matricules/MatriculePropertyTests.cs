using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Tests.Matricules;

public class MatriculePropertyTests
{
    [Fact]
    public void Accepts_one_key_and_reports_the_ninety_nine_others() =>
        Property.Holds(NumbersWithTwoDigits, sample =>
        {
            var (number, twoDigits) = sample;

            var matricule = Matricule.Parse(number + twoDigits);

            matricule.IsKeyValid.Should().Be(string.Equals(twoDigits, KeyByLongDivision(number), StringComparison.Ordinal));
            Matricule.Parse(number + KeyByLongDivision(number)).IsKeyValid.Should().BeTrue();
        });

    [Fact]
    public void Reads_back_what_it_displays() =>
        Property.Holds(Numbers, number =>
        {
            var text = number + KeyByLongDivision(number);

            MatriculeEntry.TryParse(Matricule.Parse(text).Display, out var matricule, out _).Should().BeTrue();

            matricule!.Value.Should().Be(text);
        });

    private static Gen<string> Numbers { get; } =
        from sex in Gen.Elements("1", "2", "3", "4", "7", "8")
        from year in Gen.Choose(0, 99)
        from month in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(20, 42), Gen.Choose(50, 99))
        from department in Gen.OneOf(
            Gen.Choose(1, 99).Select(n => n.ToString("00", CultureInfo.InvariantCulture)), Gen.Elements("2A", "2B"))
        from commune in Gen.Choose(0, 999)
        from order in Gen.Choose(1, 999)
        select string.Create(CultureInfo.InvariantCulture, $"{sex}{year:00}{month:00}{department}{commune:000}{order:000}");

    private static Gen<(string Number, string TwoDigits)> NumbersWithTwoDigits { get; } =
        from number in Numbers
        from digits in Gen.Choose(0, 99)
        select (number, digits.ToString("00", CultureInfo.InvariantCulture));

    private static string KeyByLongDivision(string number)
    {
        var remainder = 0;
        foreach (var digit in number.Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal))
            remainder = (remainder * 10 + (digit - '0')) % 97;
        return (97 - remainder).ToString("00", CultureInfo.InvariantCulture);
    }
}
