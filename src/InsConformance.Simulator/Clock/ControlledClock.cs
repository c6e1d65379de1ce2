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
    private readonly List<ControlledTimer> _timers = [];
    private readonly DateTimeOffset _start;
    private readonly long _origin;
    private TaskCompletionSource? _armed;
    private TimeSpan _jumped;
    private TimeSpan _wallOffset;

    private ControlledClock(DateTimeOffset start, TimeProvider? flow)
    {
        _start = start.ToUniversalTime();
        Flow = flow;
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
    public bool Runs => Flow is not null;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    internal Lock Gate { get; } = new();

    internal TimeProvider? Flow { get; }

    /// <summary>Time passed since the clock was made. Read under <see cref="Gate"/>.</summary>
    internal TimeSpan Elapsed => _jumped + (Flow?.GetElapsedTime(_origin) ?? TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (Gate)
            return _start + Elapsed + _wallOffset;
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (Gate)
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
        lock (Gate)
            target = Elapsed + by;

        while (NextDue(target) is { } timer)
            timer.Fire();

        lock (Gate)
        {
            JumpTo(target);
            foreach (var timer in _timers)
                timer.SetWaker();
        }
    }

    /// <summary>Waits until something waits for this clock: to be sure that a delay has begun before letting it pass.</summary>
    public Task WaitForTimerAsync(CancellationToken cancellationToken)
    {
        lock (Gate)
        {
            if (_timers.Count > 0)
                return Task.CompletedTask;
            _armed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _armed.Task.WaitAsync(cancellationToken);
        }
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

        lock (Gate)
            _wallOffset += by;
    }

    /// <summary>Keeps a timer among those to fire, or forgets it. Called under <see cref="Gate"/>.</summary>
    internal void Watch(ControlledTimer timer, bool armed)
    {
        _timers.Remove(timer);
        if (!armed)
            return;
        _timers.Add(timer);
        _armed?.SetResult();
        _armed = null;
    }

    /// <summary>Moves time to the first timer due at or before <paramref name="limit"/>, and gives that timer.</summary>
    private ControlledTimer? NextDue(TimeSpan limit)
    {
        lock (Gate)
        {
            var next = _timers.Where(timer => timer.Due <= limit).MinBy(timer => timer.Due);
            if (next is not null)
            {
                JumpTo(next.Due);
                next.Reschedule();
            }

            return next;
        }
    }

    private void JumpTo(TimeSpan elapsed)
    {
        if (elapsed > Elapsed)
            _jumped += elapsed - Elapsed;
    }
}
