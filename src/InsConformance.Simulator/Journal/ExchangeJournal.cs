using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Journal;

/// <summary>Journal des échanges : everything that the simulator saw, newest last, in bounded memory. Thread-safe; what it returns is a snapshot.</summary>
public sealed class ExchangeJournal
{
    private readonly Lock _gate = new();
    private readonly JournalLimits _limits;
    private readonly Queue<ServedExchange> _exchanges = new();
    private readonly Queue<ConnectionFailure> _failures = new();
    private long _bytes;
    private TaskCompletionSource? _change;
    private long _count;

    private readonly JournalFile? _file;

    /// <summary>A journal in memory, and on disk when a file is given; the file is its owner's to close.</summary>
    internal ExchangeJournal(JournalLimits limits, JournalFile? file = null) => (_limits, _file) = (limits, file);

    /// <summary>How many exchanges were recorded since the start, those that have left included.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>French: why the journal on disk is no longer written; null when it is, or when there is none.</summary>
    public string? FileProblem => _file?.Problem;

    /// <summary>The exchanges still kept.</summary>
    /// <param name="session">Those of one session; null for all.</param>
    public IReadOnlyList<ServedExchange> Exchanges(string? session = null)
    {
        lock (_gate)
            return _exchanges.Where(exchange => session is null || Same(exchange.Session, session)).ToArray();
    }

    /// <summary>The exchange of that rank, or null when there is none or it has left.</summary>
    public ServedExchange? Find(long id)
    {
        lock (_gate)
            return _exchanges.FirstOrDefault(exchange => exchange.Id == id);
    }

    /// <summary>Connections that never gave a whole request.</summary>
    public IReadOnlyList<ConnectionFailure> ConnectionFailures()
    {
        lock (_gate)
            return _failures.ToArray();
    }

    /// <summary>Waits until the journal holds something: looks now, then each time something is recorded.</summary>
    /// <param name="look">What to look for; null when it is not there yet.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<T> WaitForAsync<T>(Func<ExchangeJournal, T?> look, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(look);
        while (true)
        {
            Task change;
            lock (_gate)
                change = (_change ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            if (look(this) is { } found)
                return found;
            await change.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Forgets the exchanges of a session, or everything.</summary>
    public void Clear(string? session = null)
    {
        lock (_gate)
        {
            var kept = session is null ? [] : _exchanges.Where(exchange => !Same(exchange.Session, session)).ToArray();
            _exchanges.Clear();
            _bytes = 0;
            foreach (var exchange in kept)
                Keep(exchange);
            if (session is null)
                _failures.Clear();
        }
    }

    /// <summary>The rank of the next exchange.</summary>
    internal long NextId() => Interlocked.Increment(ref _count);

    internal void Add(ServedExchange exchange)
    {
        _file?.Append(exchange);
        var kept = exchange.AtRest();
        lock (_gate)
        {
            Keep(kept);
            while (_exchanges.Count > _limits.MaxExchanges || (_bytes > _limits.MaxBytes && _exchanges.Count > 1))
                _bytes -= Weight(_exchanges.Dequeue());
            TellWhoWaits();
        }
    }

    internal void Add(ConnectionFailure failure)
    {
        _file?.Append(failure);
        lock (_gate)
        {
            _failures.Enqueue(failure);
            while (_failures.Count > _limits.MaxConnectionFailures)
                _failures.Dequeue();
            TellWhoWaits();
        }
    }

    private void Keep(ServedExchange exchange)
    {
        _exchanges.Enqueue(exchange);
        _bytes += Weight(exchange);
    }

    private void TellWhoWaits()
    {
        _change?.SetResult();
        _change = null;
    }

    private static long Weight(ServedExchange exchange) => exchange.Request.Body.Length + exchange.Response.Body.Length;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
