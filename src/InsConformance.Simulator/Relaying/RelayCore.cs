using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.People;

namespace InsConformance.Simulator.Relaying;

/// <summary>What every listener of one relay shares.</summary>
internal sealed record RelayCore(RelayOptions Options, ExchangeJournal Journal, RequestAuditor Auditor, Masking Masking, JournalFile? File, TimeProvider Clock) : IDisposable
{
    /// <summary>The session that is played now, see <see cref="Answering.SessionKeySource.Played"/>.</summary>
    public string Played
    {
        get => Volatile.Read(ref field);
        set => Volatile.Write(ref field, value);
    } = "";

    /// <exception cref="SimulatorSetupException">The journal file is not usable.</exception>
    public static RelayCore Create(RelayOptions options, TimeProvider clock)
    {
        var masking = new Masking(options.People ?? PeopleLibrary.Embedded().Select());
        var file = options.JournalFile is { } path ? JournalFile.Open(path, options.JournalFileLimits, masking) : null;
        return new RelayCore(options, new ExchangeJournal(options.Journal, file), new RequestAuditor(options.Audit, options.WallClock), masking, file, clock);
    }

    public void Dispose() => File?.Dispose();
}
