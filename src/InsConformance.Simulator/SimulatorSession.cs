using InsConformance.Insi.Operations;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator;

/// <summary>One session of a simulator, as a test sees it.</summary>
/// <param name="simulator">The simulator.</param>
/// <param name="key">Session key.</param>
public sealed class SimulatorSession(InsiSimulator simulator, string key)
{
    /// <summary>Session key.</summary>
    public string Key => key;

    /// <summary>The exchanges of this session, oldest first.</summary>
    public IReadOnlyList<ServedExchange> Exchanges => simulator.Journal.Exchanges(key);

    /// <summary>The scripts that can still answer this session.</summary>
    public IReadOnlyList<ScriptStatus> PendingScripts => simulator.Scripts.Pending(key);

    /// <summary>Answers the next requests of this session.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="times">How many of them.</param>
    /// <param name="operation">Of this operation only; null for any.</param>
    /// <param name="when">With these traits only; null for any.</param>
    /// <param name="delay">How late, on the clock of the simulation.</param>
    /// <returns>Identifier of the script.</returns>
    /// <exception cref="ArgumentException">The answer cannot be given: the message says why, in French.</exception>
    public string Next(ScriptedAnswer answer, int times = 1, InsiOperation? operation = null, ScriptCondition? when = null, TimeSpan delay = default) =>
        simulator.Scripts.Add(new Script
        {
            Session = key,
            Operation = operation,
            When = when ?? ScriptCondition.Any,
            Times = times,
            Answer = answer,
            Delay = delay,
        });

    /// <summary>
    /// Lets time pass for this session only, without waiting: its next exchanges are received, hence judged, that much later. For a software whose own clock the test moves, while
    /// other sessions run beside it.
    /// </summary>
    public void PassTime(TimeSpan duration) => simulator.PassTime(key, duration);

    /// <summary>Forgets the scripts, the exchanges, the lots and what the auditor remembers of this session.</summary>
    public void Clear()
    {
        simulator.Scripts.Clear(key);
        simulator.Forget(key);
        simulator.ForgetLots(key);
        simulator.ForgetTime(key);
    }
}
