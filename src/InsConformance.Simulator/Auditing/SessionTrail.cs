using InsConformance.Insi.Messages;
using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Auditing;

/// <summary>What one session sent before, in bounded memory.</summary>
public sealed class SessionTrail
{
    private const int Kept = 512;

    private readonly Queue<PastCall> _calls = new();
    private readonly Queue<string> _order = new();
    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);

    internal SessionTrail()
    {
    }

    /// <summary>The last calls, oldest first.</summary>
    public IReadOnlyCollection<PastCall> Calls => _calls;

    /// <summary>Whether a request of the session carried this identifier, in the same place.</summary>
    public bool HasSeen(string place, string identifier) => _identifiers.Contains(Key(place, identifier));

    internal void Add(AuditedCall call)
    {
        _calls.Enqueue(new PastCall(call.Exchange.Id, call.Exchange.ReceivedAt, call.Traits, CodeOf(call.Exchange.Decision), call.Exchange.Decision is Decision.Faulted)
        {
            Lot = LotAnnouncement.Of(call.Exchange),
        });
        if (_calls.Count > Kept)
            _calls.Dequeue();
        Remember("MessageID", call.Content.Addressing.MessageId);
        Remember("ContexteBAM", call.Content.Bam?.Id);
        Remember("ContexteLPS", call.Content.Lps?.Id);
    }

    private static string? CodeOf(Decision decision) => decision is Decision.Answered { Answer: InsiAnswer answer } ? answer.Code : null;

    private static string Key(string place, string identifier) => $"{place} {identifier}";

    private void Remember(string place, string? identifier)
    {
        if (identifier is null || !_identifiers.Add(Key(place, identifier)))
            return;
        _order.Enqueue(Key(place, identifier));
        if (_order.Count > 3 * Kept)
            _identifiers.Remove(_order.Dequeue());
    }
}
