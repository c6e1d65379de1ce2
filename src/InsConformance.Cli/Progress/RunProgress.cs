using InsConformance.Campaign.Running;
using InsConformance.Cli.Output;

namespace InsConformance.Cli.Progress;

/// <summary>Shows how a run goes on while it goes on.</summary>
internal static class RunProgress
{
    /// <summary>A bar for a person who watches, lines for a log.</summary>
    public static IRunProgress For(Terminal terminal) => terminal.IsInteractive ? new ProgressBar(terminal.Talk) : new ProgressLines(terminal.Talk);
}
