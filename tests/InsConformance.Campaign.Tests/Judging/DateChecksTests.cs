using InsConformance.Campaign.Judging;

namespace InsConformance.Campaign.Tests.Judging;

public sealed class DateChecksTests
{
    private static readonly TimeProvider Clock = new StoppedClock(new DateTimeOffset(2025, 3, 14, 9, 30, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("2025-03-14", true)]
    [InlineData("2025-03-14T10:31:00+01:00", true)]
    [InlineData("2025-03-13T09:31:00Z", true)]
    [InlineData("2025-03-13T09:29:00Z", false)]
    [InlineData("2025-03-16", false)]
    [InlineData("", false)]
    [InlineData("hier", false)]
    public void Wants_the_date_of_the_day_give_or_take_a_day(string at, bool holds) =>
        Clock.IsDatedToday("de l'appel", at, "Dater.").Holds.Should().Be(holds);

    [Theory]
    [InlineData("2025-03-14T09:30:00Z", true)]
    [InlineData("2025-03-14", false)]
    public void Wants_the_time_where_the_rule_wants_it(string at, bool holds) =>
        Clock.IsDatedAndTimed("de l'accès", at, "Dater.").Holds.Should().Be(holds);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
