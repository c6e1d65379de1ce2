using System.Collections.Concurrent;
using InsConformance.Engine.Register;

namespace InsConformance.Engine.Retrieval;

/// <summary>The returns of INSi that wait for a user. A new retrieval for an identity takes the place of the former one.</summary>
internal sealed class PendingRetrievals
{
    private readonly ConcurrentDictionary<RetrievalId, PendingRetrieval> _pending = new();
    private readonly ConcurrentDictionary<IdentityId, RetrievalId> _latest = new();

    public void Add(PendingRetrieval retrieval)
    {
        _pending[retrieval.Id] = retrieval;
        if (retrieval.Identity is not { } identity) return;
        _latest.AddOrUpdate(
            identity,
            retrieval.Id,
            (_, former) =>
            {
                _pending.TryRemove(former, out var _);
                return retrieval.Id;
            });
    }

    public PendingRetrieval? Find(RetrievalId id) => _pending.GetValueOrDefault(id);

    /// <summary>Takes the return away; false when another user did.</summary>
    public bool Remove(RetrievalId id) => _pending.TryRemove(id, out _);
}
