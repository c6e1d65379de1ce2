using System.Collections.Concurrent;

namespace InsConformance.Engine.Lots;

/// <summary>The lots whose result is awaited. Thread-safe.</summary>
internal sealed class PendingLots
{
    private readonly ConcurrentDictionary<string, PendingLot> _lots = new(StringComparer.Ordinal);

    public PendingLot? Find(string reference) => _lots.GetValueOrDefault(reference);

    public void Keep(PendingLot lot) => _lots[lot.Reference] = lot;

    public void Forget(string reference) => _lots.TryRemove(reference, out _);
}
