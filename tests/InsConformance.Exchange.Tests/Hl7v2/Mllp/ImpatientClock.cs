namespace InsConformance.Exchange.Tests.Hl7v2.Mllp;

/// <summary>A clock on which every delay up to a limit is over at once, and longer ones never end.</summary>
internal sealed class ImpatientClock(TimeSpan limit) : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Timer(callback, state, limit).Start(dueTime);

    private sealed class Timer(TimerCallback callback, object? state, TimeSpan limit) : ITimer
    {
        public Timer Start(TimeSpan dueTime)
        {
            Change(dueTime, Timeout.InfiniteTimeSpan);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime >= TimeSpan.Zero && dueTime <= limit)
                ThreadPool.QueueUserWorkItem(_ => callback(state));
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
