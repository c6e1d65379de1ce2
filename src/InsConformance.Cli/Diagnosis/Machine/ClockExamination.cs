using System.Globalization;
using InsConformance.Cli.Diagnosis.Faults;

namespace InsConformance.Cli.Diagnosis.Machine;

/// <summary>The clock of the machine.</summary>
internal static class ClockExamination
{
    /// <summary>This version of the bench did not exist before, and nobody will run it so long after.</summary>
    private static readonly DateTimeOffset First = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Last = First.AddYears(15);

    /// <summary>Beyond, what a request says of its hour is refused by the auditor too.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public static Examination Of(TimeProvider time) => Examination.Of("Horloge", () =>
        time.GetUtcNow() is var now && now >= First && now < Last
            ? []
            : [MachineFaults.ClockAstray.Seen(string.Create(CultureInfo.InvariantCulture, $"Elle dit {now:dd/MM/yyyy HH:mm} (temps universel)."))]);

    /// <summary>Holds the clock against that of a service.</summary>
    /// <param name="now">Hour of the machine.</param>
    /// <param name="said">Hour of the service, from the header <c>Date</c>.</param>
    public static FoundFault? Compare(DateTimeOffset now, DateTimeOffset said) => (now - said).Duration() <= Tolerance
        ? null
        : MachineFaults.ClockSkewed.Seen(string.Create(CultureInfo.InvariantCulture, $"Ici {now:dd/MM/yyyy HH:mm:ss}, au service {said:dd/MM/yyyy HH:mm:ss} (temps universel)."));
}
