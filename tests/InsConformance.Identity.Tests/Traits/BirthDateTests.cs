using FsCheck;
using FsCheck.Fluent;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class BirthDateTests
{
    [Theory]
    [InlineData("1977-07-14", BirthDateKind.Complete, "14/07/1977", false)]
    [InlineData("2000-02-29", BirthDateKind.Complete, "29/02/2000", false)]
    [InlineData("1900-02-29", BirthDateKind.Lunar, "29/02/1900", false)] // not a leap year
    [InlineData("1960-13-32", BirthDateKind.Lunar, "32/13/1960", false)]
    [InlineData("1980-02-31", BirthDateKind.Lunar, "31/02/1980", false)]
    [InlineData("2000-00-00", BirthDateKind.Incomplete, "00/00/2000", true)]
    [InlineData("2000-10-00", BirthDateKind.Incomplete, "00/10/2000", true)]
    [InlineData("2000-00-20", BirthDateKind.Incomplete, "20/00/2000", true)]
    [InlineData("1960-13-00", BirthDateKind.Incomplete, "00/13/1960", true)]
    [InlineData("0000-01-01", BirthDateKind.Incomplete, "01/01/0000", false)]
    public void Reads_every_date_that_INSi_may_answer(string iso, BirthDateKind kind, string display, bool hasUnknownDayOrMonth)
    {
        BirthDate.TryParseIso(iso, out var date, out _).Should().BeTrue();

        date.Kind.Should().Be(kind);
        date.Display.Should().Be(display);
        date.ToIso().Should().Be(iso);
        date.HasUnknownDayOrMonth.Should().Be(hasUnknownDayOrMonth);
        date.ToDateOnly().HasValue.Should().Be(kind is BirthDateKind.Complete);
    }

    [Theory]
    [InlineData(null, "(vide)")]
    [InlineData("", "(vide)")]
    [InlineData("14/07/1977", "« 14/07/1977 »")]
    [InlineData("1977-7-14", "« 1977-7-14 »")]
    [InlineData("19770714", "« 19770714 »")]
    [InlineData("1977-07-14 ", "« 1977-07-14  »")]
    [InlineData("1977-07-1A", "« 1977-07-1A »")]
    [InlineData("1977-07-+1", "« 1977-07-+1 »")]
    [InlineData("1977-07-٠١", "« 1977-07-٠١ »")]
    [InlineData("1977-07-14T00:00:00", "« 1977-07-14T00:00:00 »")]
    public void Refuses_another_form(string? text, string quoted)
    {
        BirthDate.TryParseIso(text, out _, out var refusal).Should().BeFalse();

        refusal!.Message.Should().Be(
            $"Date de naissance : {quoted} n'a pas la forme AAAA-MM-JJ. [DDN-FORME — XSD DESIR_ICIR_EXP 1.5.0, DateLunaire]");
    }

    [Fact]
    public void Orders_by_year_then_month_then_day()
    {
        var inOrder = new[] { "1976-12-31", "1977-00-00", "1977-07-00", "1977-07-14", "1977-08-01", "1978-01-01" }
            .Select(BirthDate.ParseIso).ToArray();

        inOrder.Should().BeInAscendingOrder();
        (inOrder[0] < inOrder[1]).Should().BeTrue();
        (inOrder[1] <= inOrder[1]).Should().BeTrue();
        (inOrder[2] > inOrder[1]).Should().BeTrue();
        (inOrder[2] >= inOrder[3]).Should().BeFalse();
    }

    [Fact]
    public void Gives_back_every_day_of_the_calendar() =>
        Property.Holds(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber), day =>
        {
            BirthDate.From(day).ToDateOnly().Should().Be(day);
            BirthDate.ParseIso(BirthDate.From(day).ToIso()).Should().Be(BirthDate.From(day));
        });

    [Theory]
    [InlineData("1980-02-29", null)]
    [InlineData("1980-00-12", "« 12/00/1980 » est incomplète ; compléter la date et la marquer fictive. [DDN-INCOMPLETE — source secondaire : guide v3, EXI ID 12]")]
    [InlineData("1981-02-29", "« 29/02/1981 » n'est pas un jour du calendrier ; une date lunaire relève du seul champ de facturation. [DDN-LUNAIRE — règle déduite : guide v3, EXI ID 12 ; IHE PAM France, ZFD-1]")]
    public void Only_a_day_of_the_calendar_stands_in_a_health_identity(string iso, string? explanation) =>
        BirthDateRules.RefusalInHealthIdentity(BirthDate.ParseIso(iso))?.Message
            .Should().Be(explanation is null ? null : "Date de naissance : " + explanation);
}
