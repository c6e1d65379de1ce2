namespace InsConformance.Simulator.Journal;

/// <summary>Bounds of the journal on disk: the whole weighs at most <c>MaxBytes × MaxFiles</c>, one line more.</summary>
/// <param name="MaxBytes">Size beyond which a file is set aside, in bytes.</param>
/// <param name="MaxFiles">Number of files kept, the current one included; at least 1.</param>
public sealed record JournalFileLimits(long MaxBytes = 64 * 1024 * 1024, int MaxFiles = 4);
