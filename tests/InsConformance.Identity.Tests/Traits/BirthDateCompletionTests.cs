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
    public void Completes_what_is_unknown_and_marks_it(string iso, string completed, bool isFictive)
    {
        var completion = BirthDateCompletion.Complete(BirthDate.ParseIso(iso));

        completion.Date.ToIso().Should().Be(completed);
        completion.IsFictive.Should().Be(isFictive);
    }

    [Fact]
    public void Says_what_it_completed() =>
        BirthDateCompletion.Complete(BirthDate.ParseIso("1950-05-00")).Notice!.Message.Should().Be(
            "Date de naissance : « 00/05/1950 » complétée en « 01/05/1950 » ; date fictive : l'identité ne peut être ni récupérée ni qualifiée. "
            + "[DDN-COMPLETION — source secondaire : guide v3, EXI ID 11 ; guide v2, règles 9 et 10 ; RNIV, EXI PP 19]");

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
    public void Estimates_a_date_that_gives_the_announced_age(int age, string today, string iso)
    {
        var estimate = BirthDateCompletion.FromAge(age, DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        estimate.Date.ToIso().Should().Be(iso);
        estimate.IsFictive.Should().BeTrue();
    }

    [Fact]
    public void Says_what_it_estimated() =>
        BirthDateCompletion.FromAge(30, new DateOnly(2026, 6, 15)).Notice!.Message.Should().StartWith(
            "Date de naissance : estimée au « 31/12/1995 » d'après un âge de 30 ans ; date fictive : ");

    [Theory]
    [InlineData(-1)]
    [InlineData(151)]
    public void Does_not_believe_any_age(int age)
    {
        var estimate = () => BirthDateCompletion.FromAge(age, new DateOnly(2026, 1, 1));

        estimate.Should().Throw<ArgumentOutOfRangeException>();
    }
}
