using InsConformance.Exchange.Judging;

namespace InsConformance.Cli.Checking;

/// <summary>A file and its judgement.</summary>
/// <param name="File">The file, as named on the command line.</param>
/// <param name="Judgement">What it is worth.</param>
internal sealed record CheckedFile(string File, Judgement Judgement);
