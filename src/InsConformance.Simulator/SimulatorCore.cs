using System.Collections.Concurrent;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Verification;

namespace InsConformance.Simulator;

/// <summary>What every listener of one simulator shares.</summary>
internal sealed record SimulatorCore(
    SimulatorOptions Options, AnswerMaterial Material, ScriptBook Scripts, ExchangeJournal Journal, RequestAuditor Auditor, Masking Masking, JournalFile? File, TimeProvider Clock)
    : IDisposable
{
    public LotBook Lots { get; } = new(Options.Verification.KeptLots);

    /// <summary>How far the time of some sessions runs ahead of the clock.</summary>
    public ConcurrentDictionary<string, TimeSpan> Ahead { get; } = new(StringComparer.Ordinal);

    /// <summary>The session that is played now, see <see cref="SessionKeySource.Played"/>.</summary>
    public string Played
    {
        get => Volatile.Read(ref _played);
        set => Volatile.Write(ref _played, value);
    }

    private string _played = "";

    /// <summary>The time of a session.</summary>
    public DateTimeOffset Now(string session) => Clock.GetUtcNow() + Ahead.GetValueOrDefault(session);

    /// <summary>Which client certificates are let in.</summary>
    public ClientCertificatePolicy Clients(SyntheticPki pki) => new(pki, Options.WallClock, Options.Answering.CertificateFlawsAnsweredByFault);

    /// <exception cref="SimulatorSetupException">A data set, a folder, the fault table or the journal file is not usable.</exception>
    public static SimulatorCore Create(SimulatorOptions options, TimeProvider clock)
    {
        var material = AnswerMaterial.Gather(options);
        var masking = new Masking(material.People);
        var file = options.JournalFile is { } path ? JournalFile.Open(path, options.JournalFileLimits, masking) : null;
        return new SimulatorCore(
            options, material, new ScriptBook(material.Problem), new ExchangeJournal(options.Journal, file), new RequestAuditor(options.Audit, options.WallClock), masking, file, clock);
    }

    public void Dispose() => File?.Dispose();
}
