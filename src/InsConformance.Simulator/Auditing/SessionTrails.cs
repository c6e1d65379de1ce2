namespace InsConformance.Simulator.Auditing;

/// <summary>The trails of the sessions that were seen last; beyond a bound the oldest session leaves. Thread-safe.</summary>
internal sealed class SessionTrails
{
    private const int Kept = 4096;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SessionTrail> _trails = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public SessionTrail Of(string session)
    {
        lock (_gate)
        {
            if (_trails.TryGetValue(session, out var known))
                return known;
            if (_order.Count == Kept)
                _trails.Remove(_order.Dequeue());
            _order.Enqueue(session);
            return _trails[session] = new SessionTrail();
        }
    }

    /// <summary>The session keeps its rank among those that leave; only what it sent is forgotten.</summary>
    public void Forget(string session)
    {
        lock (_gate)
        {
            if (_trails.ContainsKey(session))
                _trails[session] = new SessionTrail();
        }
    }

    /// <summary>Forgets every session.</summary>
    public void ForgetAll()
    {
        lock (_gate)
        {
            _trails.Clear();
            _order.Clear();
        }
    }
}
