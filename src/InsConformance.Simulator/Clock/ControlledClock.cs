namespace InsConformance.Simulator.Clock;

/// <summary>
/// Horloge de la simulation : the time that the simulator lives in, moved by the test instead of awaited. Delays, ages and dates of every part that takes
/// this <see cref="TimeProvider"/> follow it, so a rule about twenty minutes is proved in a millisecond.
/// </summary>
/// <remarks>
/// Two readings move together: the wall clock (<see cref="GetUtcNow"/>) and the elapsed time (<see cref="GetTimestamp"/>, timers). Moving forward moves both and fires
/// the timers that fall due, in order; moving back changes the wall clock only, because elapsed time never runs backwards. Thread-safe. The local time zone is UTC.
/// </remarks>
public sealed class ControlledClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly TimeProvider? _flow;
    private readonly long _origin;
    private readonly List<ControlledTimer> _timers = [];
    private TimeSpan _jumped;
    private TimeSpan _wallOffset;
    private readonly DateTimeOffset _start;

    private ControlledClock(DateTimeOffset start, TimeProvider? flow)
    {
        _start = start.ToUniversalTime();
        _flow = flow;
        _origin = flow?.GetTimestamp() ?? 0;
    }

    /// <summary>A clock that stands still until it is moved: for tests.</summary>
    /// <param name="now">First reading.</param>
    public static ControlledClock FrozenAt(DateTimeOffset now) => new(now, flow: null);

    /// <summary>A clock that runs with another one and can be moved ahead of it or behind it: for a person at work.</summary>
    /// <param name="flow">The clock that gives the flow of time, <see cref="TimeProvider.System"/> in production.</param>
    public static ControlledClock Following(TimeProvider flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return new ControlledClock(flow.GetUtcNow(), flow);
    }

    /// <summary>Whether time passes by itself between two moves.</summary>
    public bool Runs => _flow is not null;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _start + Elapsed + _wallOffset;
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_gate)
            return Elapsed.Ticks;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ControlledTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass: every timer that falls due fires before the call returns, in the order of its due time.</summary>
    /// <param name="by">How long; zero fires what is already due.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative: use <see cref="Set"/> to put the wall clock back.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        TimeSpan target;
        lock (_gate)
            target = Elapsed + by;

        while (NextDue(target) is { } timer)
            timer.Fire();

        lock (_gate)
            JumpTo(target);
    }

    /// <summary>Puts the clock at an instant. Forward, the time between passes (see <see cref="Advance"/>); back, only the wall clock changes.</summary>
    /// <param name="now">The new reading.</param>
    public void Set(DateTimeOffset now)
    {
        var by = now - GetUtcNow();
        if (by >= TimeSpan.Zero)
        {
            Advance(by);
            return;
        }

        lock (_gate)
            _wallOffset += by;
    }

    private TimeSpan Elapsed => _jumped + (_flow?.GetElapsedTime(_origin) ?? TimeSpan.Zero);

    private void JumpTo(TimeSpan elapsed)
    {
        if (elapsed > Elapsed)
            _jumped += elapsed - Elapsed;
    }

    /// <summary>Moves time to the first timer due at or before <paramref name="limit"/>, and gives that timer.</summary>
    private ControlledTimer? NextDue(TimeSpan limit)
    {
        lock (_gate)
        {
            var next = _timers.Where(timer => timer.Due <= limit).MinBy(timer => timer.Due);
            if (next is not null)
            {
                JumpTo(next.Due);
                next.Reschedule(Elapsed);
            }

            return next;
        }
    }

    /// <summary>One timer of a <see cref="ControlledClock"/>. Its state is guarded by the clock's lock; its callback runs outside it.</summary>
    private sealed class ControlledTimer(ControlledClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;
        private ITimer? _flowing;

        public TimeSpan Due { get; private set; } = TimeSpan.MaxValue;

        public void Fire() => callback(state);

        public void Reschedule(TimeSpan elapsed)
        {
            if (_period > TimeSpan.Zero)
            {
                Due = elapsed + _period;
                return;
            }

            Due = TimeSpan.MaxValue;
            clock._timers.Remove(this);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                _period = period;
                Due = dueTime == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : clock.Elapsed + dueTime;
                if (Due != TimeSpan.MaxValue)
                    clock._timers.Add(this);
                if (clock._flow is not null)
                {
                    _flowing ??= clock._flow.CreateTimer(FireWhenDue, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                    _flowing.Change(dueTime, period);
                }
            }

            if (clock._flow is null && dueTime == TimeSpan.Zero)
                clock.Advance(TimeSpan.Zero);
            return true;
        }

        public void Dispose()
        {
            lock (clock._gate)
                clock._timers.Remove(this);
            _flowing?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        /// <summary>The underlying clock rang. If the controlled one was moved ahead meanwhile, the timer has already fired and is no longer due.</summary>
        private void FireWhenDue(object? _)
        {
            lock (clock._gate)
            {
                if (Due > clock.Elapsed || !clock._timers.Contains(this))
                    return;
                Reschedule(clock.Elapsed);
            }

            Fire();
        }
    }
}
