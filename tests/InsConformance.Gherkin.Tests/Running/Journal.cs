namespace InsConformance.Gherkin.Tests.Running;

/// <summary>What happened, in order, from any thread.</summary>
public sealed class Journal
{
    private readonly Lock _gate = new();
    private readonly List<string> _entries = [];

    public IReadOnlyList<string> Entries
    {
        get
        {
            lock (_gate)
                return [.. _entries];
        }
    }

    public void Write(string entry)
    {
        lock (_gate)
            _entries.Add(entry);
    }
}
