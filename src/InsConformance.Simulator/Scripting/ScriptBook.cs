using System.Globalization;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Scripting;

/// <summary>
/// Scripts en attente : what the next answers will be. A request takes the first script that fits it, those of its own session before those of every session, and each
/// script is played its number of times, then leaves. Two sessions never touch each other's scripts. Thread-safe.
/// </summary>
public sealed class ScriptBook
{
    private readonly Lock _gate = new();
    private readonly List<ScriptStatus> _scripts = [];
    private readonly Func<Script, string?> _problem;
    private readonly Dictionary<(string Session, string Scenario), string> _states = [];
    private readonly Dictionary<(string Script, string Session), int> _calls = [];
    private int _count;

    /// <param name="problem">Says in French what is wrong with a script (unknown person, fault, file…), or null: a script is refused when it is written, not when it is played.</param>
    internal ScriptBook(Func<Script, string?> problem) => _problem = problem;

    /// <summary>The scripts that still have answers to give, in order.</summary>
    /// <param name="session">Those that can answer this session; null for all.</param>
    public IReadOnlyList<ScriptStatus> Pending(string? session = null)
    {
        lock (_gate)
            return _scripts.Where(entry => session is null || entry.Script.Session is null || Same(entry.Script.Session, session)).ToArray();
    }

    /// <summary>Says in French why a script cannot be played, or null when it can.</summary>
    public string? Problem(Script script)
    {
        ArgumentNullException.ThrowIfNull(script);
        if (script.Times is < 1)
            return $"Le nombre de réponses doit être au moins 1 (reçu {script.Times}).";
        if (script.Skip < 0)
            return $"Le nombre de requêtes à laisser passer ne peut pas être négatif (reçu {script.Skip}).";
        return script.Delay < TimeSpan.Zero ? $"Le délai ne peut pas être négatif (reçu {script.Delay})." : _problem(script);
    }

    /// <summary>Adds a script after the others.</summary>
    /// <returns>Its identifier.</returns>
    /// <exception cref="ArgumentException">The script cannot be played: the message says why, in French.</exception>
    public string Add(Script script)
    {
        if (Problem(script) is { } problem)
            throw new ArgumentException(problem, nameof(script));

        string id;
        lock (_gate)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"s{++_count}");
            _scripts.Add(new ScriptStatus(id, script, Served: 0));
        }

        if (script.Answer.Deviation?.Fate is not null)
            ConnectionScriptsChanged?.Invoke();
        return id;
    }

    /// <summary>Removes a script.</summary>
    /// <returns>False when there is none of that identifier: unknown, or played to its end.</returns>
    public bool Remove(string id)
    {
        bool removed;
        lock (_gate)
            removed = _scripts.RemoveAll(entry => Same(entry.Id, id)) > 0;
        ConnectionScriptsChanged?.Invoke();
        return removed;
    }

    /// <summary>Removes the scripts of a session, or all of them.</summary>
    public void Clear(string? session = null)
    {
        lock (_gate)
        {
            _scripts.RemoveAll(entry => session is null || Same(entry.Script.Session, session));
            foreach (var state in _states.Keys.Where(key => session is null || Same(key.Session, session)).ToList())
                _states.Remove(state);
            foreach (var call in _calls.Keys.Where(key => session is null || Same(key.Session, session)).ToList())
                _calls.Remove(call);
        }

        ConnectionScriptsChanged?.Invoke();
    }

    /// <summary>Is told when a script that acts on connections comes or goes, unless it goes because it was played to its end.</summary>
    internal Action? ConnectionScriptsChanged { get; set; }

    /// <summary>What pending scripts do to connections.</summary>
    internal IReadOnlyList<ConnectionFate> PendingFates()
    {
        lock (_gate)
            return _scripts.Select(entry => entry.Script.Answer.Deviation?.Fate).OfType<ConnectionFate>().ToArray();
    }

    /// <summary>Takes the script that decides of a new connection, or null where it is to be served.</summary>
    internal ScriptStatus? TakeForConnection()
    {
        lock (_gate)
        {
            var index = _scripts.FindIndex(entry => entry.Script.Answer.Deviation?.Fate is not null);
            return index < 0 ? null : Play(index);
        }
    }

    /// <summary>Takes the next answer for a request, or null where the service itself is to answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="canPlay">Whether a script that fits the request has an answer to it.</param>
    internal ScriptStatus? Take(ScriptRequest request, Predicate<Script> canPlay)
    {
        lock (_gate)
        {
            if (_scripts.Count == 0)
                return null;
            var ready = _scripts.Where(entry => request.Fits(entry.Script) && IsItsTurn(entry, request.Session) && canPlay(entry.Script)).ToList();
            if ((ready.Find(entry => entry.Script.Session is not null) ?? ready.FirstOrDefault()) is not { } chosen)
                return null;
            if (chosen.Script.Scenario is { NewState: { } state } scenario)
                _states[(request.Session, scenario.Name)] = state;
            return Play(_scripts.IndexOf(chosen));
        }
    }

    /// <summary>Counts a request that fits, and says whether enough of them passed and the scenario is in the state that the script waits for.</summary>
    private bool IsItsTurn(ScriptStatus entry, string session) =>
        HasPassedEnough(entry, session)
        && (entry.Script.Scenario is not { RequiredState: { } state } scenario
            || Same(_states.GetValueOrDefault((session, scenario.Name), ScriptScenario.Started), state));

    private bool HasPassedEnough(ScriptStatus entry, string session) =>
        entry.Script.Skip == 0 || (_calls[(entry.Id, session)] = _calls.GetValueOrDefault((entry.Id, session)) + 1) > entry.Script.Skip;

    private ScriptStatus Play(int index)
    {
        var taken = _scripts[index] with { Served = _scripts[index].Served + 1 };
        if (taken.Remaining is 0)
            _scripts.RemoveAt(index);
        else
            _scripts[index] = taken;
        return taken;
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
