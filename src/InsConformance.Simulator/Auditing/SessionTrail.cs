using InsConformance.Insi.Messages;
using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Auditing;

/// <summary>What one session sent before, in bounded memory.</summary>
public sealed class SessionTrail
{
    private const int Kept = 512;

    private readonly Queue<PastCall> _calls = new();
    private readonly Queue<(string Place, string Identifier)> _order = new();
    private readonly HashSet<(string Place, string Identifier)> _identifiers = [];
    private readonly Dictionary<(string? BirthName, string? BirthDate, string? Sex), int> _persons = [];

    internal SessionTrail()
    {
    }

    /// <summary>The last calls, oldest first.</summary>
    public IReadOnlyCollection<PastCall> Calls => _calls;

    /// <summary>The last call, or null before the first.</summary>
    public PastCall? Last { get; private set; }

    /// <summary>How many of the last calls were answered by a fault.</summary>
    public int Faults { get; private set; }

    /// <summary>How many persons the last calls looked for.</summary>
    public int Persons => _persons.Count;

    /// <summary>Whether a request of the session carried this identifier, in the same place.</summary>
    public bool HasSeen(string place, string identifier) => _identifiers.Contains((place, identifier));

    internal void Add(AuditedCall call)
    {
        Keep(new PastCall(call.Exchange.Id, call.Exchange.ReceivedAt, call.Traits, CodeOf(call.Exchange.Decision), call.Exchange.Decision is Decision.Faulted)
        {
            Lot = LotAnnouncement.Of(call.Exchange),
            Card = PastCall.CardOf(call),
        });
        Remember("MessageID", call.Content.Addressing.MessageId);
        Remember("ContexteBAM", call.Content.Bam?.Id);
        Remember("ContexteLPS", call.Content.Lps?.Id);
    }

    private void Keep(PastCall call)
    {
        Last = call;
        _calls.Enqueue(call);
        Count(call, 1);
        if (_calls.Count > Kept)
            Count(_calls.Dequeue(), -1);
    }

    private void Count(PastCall call, int change)
    {
        Faults += call.Faulted ? change : 0;
        if (call.Person is not { } person)
            return;
        var times = _persons.GetValueOrDefault(person) + change;
        if (times == 0)
            _persons.Remove(person);
        else
            _persons[person] = times;
    }

    private static string? CodeOf(Decision decision) => decision is Decision.Answered { Answer: InsiAnswer answer } ? answer.Code : null;

    private void Remember(string place, string? identifier)
    {
        if (identifier is null || !_identifiers.Add((place, identifier)))
            return;
        _order.Enqueue((place, identifier));
        if (_order.Count > 3 * Kept)
            _identifiers.Remove(_order.Dequeue());
    }
}
