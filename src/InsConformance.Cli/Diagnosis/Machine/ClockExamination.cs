using System.Globalization;
using InsConformance.Cli.Diagnosis.Faults;

namespace InsConformance.Cli.Diagnosis.Machine;

/// <summary>The clock of the machine.</summary>
internal static class ClockExamination
{
    /// <summary>This version of the bench did not exist before, and nobody will run it so long after.</summary>
    private static readonly DateTimeOffset First = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Last = First.AddYears(15);

    public static Examination Of(TimeProvider time) => Examination.Of("Horloge", () =>
        time.GetUtcNow() is var now && now >= First && now < Last
            ? []
            : [MachineFaults.ClockAstray.Seen(string.Create(CultureInfo.InvariantCulture, $"Elle dit {now:dd/MM/yyyy HH:mm} (temps universel)."))]);
}
