namespace InsConformance.Cards.Tests.Slots;

/// <summary>Time that moves only when told, and says how many wait for it.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Timer> _timers = [];
    private TimeSpan _elapsed;

    public static DateTimeOffset Start { get; } = new(2026, 3, 9, 8, 7, 6, TimeSpan.Zero);

    public int Waiting => _timers.Count(timer => timer.IsSet);

    public override DateTimeOffset GetUtcNow() => Start + _elapsed;

    public void Advance(TimeSpan step)
    {
        _elapsed += step;
        foreach (var timer in _timers.ToArray())
            timer.FireIfDue(_elapsed);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    private sealed class Timer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan? _due;

        public bool IsSet => _due is not null;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : time._elapsed + dueTime;
            return true;
        }

        public void FireIfDue(TimeSpan now)
        {
            if (_due is null || _due > now)
                return;
            _due = null;
            callback(state);
        }

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
