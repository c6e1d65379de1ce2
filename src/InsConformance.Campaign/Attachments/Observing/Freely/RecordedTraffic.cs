using InsConformance.Simulator.Journal;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>Traffic that already passed, shown again call by call: one for each action that calls INSi, what is left for the last of them.</summary>
/// <param name="exchanges">The exchanges, oldest first.</param>
/// <param name="actions">How many actions of the scenario call INSi.</param>
internal sealed class RecordedTraffic(IReadOnlyList<ServedExchange> exchanges, int actions)
{
    private int _actions;
    private int _shown = actions == 0 ? exchanges.Count : 0;

    /// <summary>The exchanges shown so far.</summary>
    public IReadOnlyList<ServedExchange> Shown => [.. exchanges.Take(_shown)];

    /// <summary>An action calls INSi.</summary>
    public void Act() => _shown = ++_actions < actions ? Math.Min(_shown + 1, exchanges.Count) : exchanges.Count;
}
