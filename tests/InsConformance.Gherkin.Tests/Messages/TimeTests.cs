using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Tests.Messages;

public sealed class TimeTests
{
    [Theory]
    [InlineData("1970-01-01T00:00:00Z", 0, 0)]
    [InlineData("2024-03-01T12:00:00.1234567+01:00", 1709290800, 123456700)]
    [InlineData("1969-12-31T23:59:59.9999999Z", -1, 999999900)]
    [InlineData("1969-12-31T23:59:58Z", -2, 0)]
    public void A_timestamp_counts_from_1970_and_its_nanoseconds_are_never_negative(string instant, long seconds, int nanos)
    {
        var parsed = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

        Timestamp.From(parsed).Should().Be(new Timestamp(seconds, nanos));
        new Timestamp(seconds, nanos).ToDateTimeOffset().Should().Be(parsed);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 100)]
    [InlineData(12_345_678, 1, 234_567_800)]
    [InlineData(600_000_000, 60, 0)]
    public void A_duration_has_seconds_and_nanoseconds(long ticks, long seconds, int nanos)
    {
        Duration.From(TimeSpan.FromTicks(ticks)).Should().Be(new Duration(seconds, nanos));
        new Duration(seconds, nanos).ToTimeSpan().Should().Be(TimeSpan.FromTicks(ticks));
    }

    [Fact]
    public void A_duration_is_never_negative() =>
        FluentActions.Invoking(() => Duration.From(TimeSpan.FromTicks(-1))).Should().Throw<ArgumentOutOfRangeException>();
}
