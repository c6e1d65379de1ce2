using System.Globalization;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class BirthDateCompletionTests
{
    [Theory]
    [InlineData("1950-05-00", "1950-05-01", true)] // day unknown
    [InlineData("1950-00-12", "1950-01-12", true)] // month unknown
    [InlineData("1950-00-00", "1950-12-31", true)] // both unknown
    [InlineData("1950-05-12", "1950-05-12", false)]
    public void Completes_what_is_unknown_and_marks_it(string iso, string completed, bool isFictive) =>
        BirthDateCompletion.Complete(BirthDate.ParseIso(iso))
            .Should().Be(new CompletedBirthDate(BirthDate.ParseIso(completed), isFictive));

    [Fact]
    public void Does_not_invent_the_year()
    {
        var complete = () => BirthDateCompletion.Complete(BirthDate.ParseIso("0000-05-12"));

        complete.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(30, "2026-06-15", "1995-12-31")]
    [InlineData(30, "2026-12-31", "1996-12-31")]
    [InlineData(0, "2026-01-01", "2025-12-31")]
    public void Estimates_a_date_that_gives_the_announced_age(int age, string today, string iso) =>
        BirthDateCompletion.FromAge(age, DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Should().Be(new CompletedBirthDate(BirthDate.ParseIso(iso), IsFictive: true));

    [Theory]
    [InlineData(-1)]
    [InlineData(151)]
    public void Does_not_believe_any_age(int age)
    {
        var estimate = () => BirthDateCompletion.FromAge(age, new DateOnly(2026, 1, 1));

        estimate.Should().Throw<ArgumentOutOfRangeException>();
    }
}
