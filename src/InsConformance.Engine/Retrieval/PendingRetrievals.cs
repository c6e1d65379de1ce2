using System.Collections.Concurrent;

namespace InsConformance.Engine.Retrieval;

/// <summary>
/// The returns of INSi that wait for a user. A new retrieval for an identity takes the place of the former one; a return that waited too
/// long is forgotten, since the person may have gone and her identity changed.
/// </summary>
internal sealed class PendingRetrievals(TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<RetrievalId, PendingRetrieval> _pending = new();

    public void Add(PendingRetrieval retrieval)
    {
        foreach (var (id, other) in _pending)
        {
            if (IsForgotten(other) || (retrieval.Identity is { } identity && other.Identity == identity)) _pending.TryRemove(id, out _);
        }

        _pending[retrieval.Id] = retrieval;
    }

    public PendingRetrieval? Find(RetrievalId id) =>
        _pending.TryGetValue(id, out var retrieval) && !IsForgotten(retrieval) ? retrieval : null;

    /// <summary>Takes the return away; false when another user did.</summary>
    public bool Remove(RetrievalId id) => _pending.TryRemove(id, out _);

    private bool IsForgotten(PendingRetrieval retrieval) => clock.GetUtcNow() - retrieval.At > Patience;
}
