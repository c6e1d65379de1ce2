using InsConformance.Simulator.Clock;

namespace InsConformance.Simulator.Tests.Clock;

public sealed class ControlledClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Stands_still_until_it_is_moved()
    {
        var clock = ControlledClock.FrozenAt(Noon);

        clock.GetUtcNow().Should().Be(Noon);
        clock.GetUtcNow().Should().Be(Noon);

        clock.Advance(TimeSpan.FromMinutes(20));

        clock.GetUtcNow().Should().Be(new DateTimeOffset(2026, 3, 1, 12, 20, 0, TimeSpan.Zero));
        clock.GetElapsedTime(0).Should().Be(TimeSpan.FromMinutes(20));
    }

    [Fact]
    public async Task Ends_a_delay_of_twenty_minutes_when_twenty_minutes_are_said_to_have_passed()
    {
        var clock = ControlledClock.FrozenAt(Noon);
        var delay = Task.Delay(TimeSpan.FromMinutes(20), clock, TestContext.Current.CancellationToken);

        clock.Advance(TimeSpan.FromMinutes(20) - TimeSpan.FromMilliseconds(1));
        delay.IsCompleted.Should().BeFalse();

        clock.Advance(TimeSpan.FromMilliseconds(1));
        await delay;
    }

    [Fact]
    public void Fires_timers_in_the_order_of_their_due_time_and_at_it()
    {
        var clock = ControlledClock.FrozenAt(Noon);
        var seen = new List<string>();
        using var late = clock.CreateTimer(_ => seen.Add($"late {clock.GetUtcNow():HH:mm}"), null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);
        using var often = clock.CreateTimer(_ => seen.Add($"often {clock.GetUtcNow():HH:mm}"), null, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(2));

        clock.Advance(TimeSpan.FromMinutes(6));

        seen.Should().Equal("often 12:02", "often 12:04", "late 12:05", "often 12:06");
    }

    [Fact]
    public void Put_back_it_changes_the_date_and_lets_elapsed_time_alone()
    {
        var clock = ControlledClock.FrozenAt(Noon);
        clock.Advance(TimeSpan.FromHours(1));

        clock.Set(new DateTimeOffset(2022, 11, 4, 8, 0, 0, TimeSpan.Zero));

        clock.GetUtcNow().Should().Be(new DateTimeOffset(2022, 11, 4, 8, 0, 0, TimeSpan.Zero));
        clock.GetElapsedTime(0).Should().Be(TimeSpan.FromHours(1));
    }

    [Fact]
    public void A_disposed_timer_never_fires()
    {
        var clock = ControlledClock.FrozenAt(Noon);
        var fired = false;
        clock.CreateTimer(_ => fired = true, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan).Dispose();

        clock.Advance(TimeSpan.FromSeconds(2));

        fired.Should().BeFalse();
    }

    [Fact]
    public void Following_another_clock_it_runs_with_it_from_where_it_was_put()
    {
        var flow = ControlledClock.FrozenAt(Noon);
        var clock = ControlledClock.Following(flow);
        var fired = new List<DateTimeOffset>();
        using var timer = clock.CreateTimer(_ => fired.Add(clock.GetUtcNow()), null, TimeSpan.FromMinutes(30), Timeout.InfiniteTimeSpan);

        clock.Set(Noon.AddMinutes(29));
        flow.Advance(TimeSpan.FromSeconds(59));
        fired.Should().BeEmpty();

        flow.Advance(TimeSpan.FromSeconds(1));
        fired.Should().Equal(Noon.AddMinutes(30));
        clock.GetUtcNow().Should().Be(Noon.AddMinutes(30));
    }

    [Fact]
    public void Moved_past_a_timer_it_fires_it_once()
    {
        var flow = ControlledClock.FrozenAt(Noon);
        var clock = ControlledClock.Following(flow);
        var count = 0;
        using var timer = clock.CreateTimer(_ => count++, null, TimeSpan.FromMinutes(30), Timeout.InfiniteTimeSpan);

        clock.Advance(TimeSpan.FromHours(1));
        flow.Advance(TimeSpan.FromHours(1));

        count.Should().Be(1);
    }
}
