using System.Globalization;

namespace InsConformance.Simulator.People;

/// <summary>Everything that is wrong with one file of people, said at once, each error with its line.</summary>
internal sealed class PeopleFileErrors(string file)
{
    private const int Shown = 50;

    private readonly List<string> _messages = [];
    private int _count;

    public bool Any => _count > 0;

    public void Add(long line, string message)
    {
        if (++_count <= Shown)
            _messages.Add(string.Create(CultureInfo.InvariantCulture, $"{file}, ligne {line} : {message}"));
    }

    /// <exception cref="SimulatorSetupException">There was an error.</exception>
    public void ThrowIfAny()
    {
        if (_count > Shown)
            _messages.Add(string.Create(CultureInfo.InvariantCulture, $"{file} : et {_count - Shown} autres erreurs. Corrigez d'abord celles-ci."));
        if (Any)
            throw new SimulatorSetupException(string.Join('\n', _messages));
    }
}
