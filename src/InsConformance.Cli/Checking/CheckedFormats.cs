using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Mssante;
using InsConformance.Simulator.Auditing.Files;

namespace InsConformance.Cli.Checking;

/// <summary>Every format that <c>check</c> knows.</summary>
internal static class CheckedFormats
{
    public static IReadOnlyList<IFormatJudge> All { get; } = [.. FormatJudges.All, new MssanteJudge(), new RequestFileJudge(), new ResponseFileJudge()];

    /// <summary>The names, for help and completion.</summary>
    public static string[] Names { get; } = [.. All.Select(judge => judge.Format)];

    /// <summary>The judge of a known name.</summary>
    public static IFormatJudge Of(string format) => All.First(judge => string.Equals(judge.Format, format, StringComparison.Ordinal));
}
