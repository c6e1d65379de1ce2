using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsConformance.Insi.Verification;

namespace InsConformance.Simulator.Verification;

/// <summary>Lots déposés, in bounded memory. A session sees its own lots only. Thread-safe.</summary>
internal sealed class LotBook(int kept)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Lot> _lots = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private int _count;

    public Lot Deposit(string session, IReadOnlyList<LotItemResult> results, DateTimeOffset availableAt)
    {
        lock (_gate)
        {
            var lot = new Lot(session, string.Create(CultureInfo.InvariantCulture, $"LOT-{++_count:D6}"), results, availableAt);
            _lots.Add(lot.Reference, lot);
            _order.Enqueue(lot.Reference);
            if (_order.Count > kept)
                _lots.Remove(_order.Dequeue());
            return lot;
        }
    }

    /// <summary>The lot when the session has it and its time has come; when it has it too early, the lot waits anew until <paramref name="retryAt"/>.</summary>
    public bool TryRetrieve(string session, string? reference, DateTimeOffset now, DateTimeOffset retryAt, [NotNullWhen(true)] out Lot? lot, out bool isReady)
    {
        lock (_gate)
        {
            isReady = false;
            if (reference is null || !_lots.TryGetValue(reference, out lot) || !string.Equals(lot.Session, session, StringComparison.Ordinal))
            {
                lot = null;
                return false;
            }

            isReady = now >= lot.AvailableAt;
            if (!isReady)
                _lots[reference] = lot with { AvailableAt = retryAt };
            return true;
        }
    }

    /// <summary>The references stay in the order of departure; the memory they hold is theirs alone.</summary>
    public void Forget(string session)
    {
        lock (_gate)
        {
            foreach (var reference in _lots.Values.Where(lot => string.Equals(lot.Session, session, StringComparison.Ordinal)).Select(lot => lot.Reference).ToArray())
                _lots.Remove(reference);
        }
    }
}
