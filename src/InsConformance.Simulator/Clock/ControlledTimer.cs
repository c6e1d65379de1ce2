namespace InsConformance.Simulator.Clock;

/// <summary>
/// One timer of a <see cref="ControlledClock"/>. Its state is guarded by the lock of the clock; its callback runs outside it. When the clock runs with another one, a
/// timer of that one wakes it, and it fires only if it is really due: the clock may have been moved meanwhile, and other clocks round.
/// </summary>
internal sealed class ControlledTimer(ControlledClock clock, TimerCallback callback, object? state) : ITimer
{
    private static readonly TimeSpan Never = TimeSpan.MaxValue;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    private TimeSpan _period = Timeout.InfiniteTimeSpan;
    private ITimer? _waker;
    private bool _disposed;

    /// <summary>Elapsed time of the clock at which it fires.</summary>
    public TimeSpan Due { get; private set; } = Never;

    public void Fire() => callback(state);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (clock.Gate)
        {
            if (_disposed)
                return false;
            _period = period;
            Arm(dueTime == Timeout.InfiniteTimeSpan ? Never : clock.Elapsed + dueTime);
        }

        if (dueTime == TimeSpan.Zero)
            clock.Advance(TimeSpan.Zero);
        return true;
    }

    /// <summary>It is about to fire: sets its next due time. Called under the lock of the clock.</summary>
    public void Reschedule() => Arm(_period > TimeSpan.Zero ? Due + _period : Never);

    public void Dispose()
    {
        lock (clock.Gate)
        {
            _disposed = true;
            Due = Never;
            clock.Watch(this, armed: false);
            _waker?.Dispose();
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes the clock that gives the flow ring when this timer is due. Called under the lock of the clock.</summary>
    public void SetWaker()
    {
        if (clock.Flow is not { } flow)
            return;
        _waker ??= flow.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var wait = Due == Never ? Timeout.InfiniteTimeSpan : Due - clock.Elapsed;
        _waker.Change(wait == Timeout.InfiniteTimeSpan || wait > Shortest ? wait : Shortest, Timeout.InfiniteTimeSpan);
    }

    private void Arm(TimeSpan due)
    {
        Due = due;
        clock.Watch(this, armed: due != Never);
        SetWaker();
    }

    private void Wake()
    {
        lock (clock.Gate)
        {
            if (Due == Never)
                return;
            if (Due > clock.Elapsed)
            {
                SetWaker();
                return;
            }

            Reschedule();
        }

        Fire();
    }
}
