using InsConformance.Cli.Output;
using InsConformance.Simulator.Journal;

namespace InsConformance.Cli.Commands;

/// <summary>Says it once when the journal on disk can no longer be written.</summary>
internal static class JournalWatch
{
    public static async Task TellAsync(Terminal terminal, ExchangeJournal journal, CancellationToken cancellation) =>
        await terminal.Talk.WriteLineAsync(await journal.WaitForAsync(seen => seen.FileProblem, cancellation));
}
