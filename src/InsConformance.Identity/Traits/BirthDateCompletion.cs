using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// « Complétion » of a birth date of which a part is unknown (guide v3 EXI ID 11, guide v2 règles 9 and 10, RNIV EXI PP 19):
/// day unknown 01/MM/AAAA, month unknown JJ/01/AAAA, both unknown 31/12/AAAA. The result is marked fictive.
/// </summary>
public static class BirthDateCompletion
{
    private const int OldestAge = 150;

    /// <summary>Completes the day and month of a date whose year is known; a date without a zero comes back as it is, not fictive.</summary>
    /// <exception cref="ArgumentException">The year is unknown: estimate it first, from the age.</exception>
    public static CompletedBirthDate Complete(BirthDate date)
    {
        if (date.Year == 0) throw new ArgumentException("The year is unknown: estimate it from the age first.", nameof(date));
        var completed = (date.Day, date.Month) switch
        {
            (0, 0) => new BirthDate(date.Year, 12, 31),
            (0, _) => new BirthDate(date.Year, date.Month, 1),
            (_, 0) => new BirthDate(date.Year, 1, date.Day),
            _ => date,
        };
        return completed == date ? new(date, IsFictive: false, Notice: null) : Fictive(completed, $"« {date.Display} » complétée en « {completed.Display} »");
    }

    /// <summary>Completes a date of which only an announced or apparent age is known: 31/12 of the latest year that gives this age today.</summary>
    /// <param name="age">Age in completed years, 0 to 150.</param>
    /// <param name="today">The day of the entry.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is not that of a person.</exception>
    public static CompletedBirthDate FromAge(int age, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(age, OldestAge);
        var isLastDayOfYear = today is { Month: 12, Day: 31 };
        var estimated = new BirthDate(today.Year - age - (isLastDayOfYear ? 0 : 1), 12, 31);
        return Fictive(estimated, $"estimée au « {estimated.Display} » d'après un âge de {Plural.Count(age, "an")}");
    }

    private static CompletedBirthDate Fictive(BirthDate date, string explanation) => new(date, IsFictive: true, Warning.Of(
        [IdentityField.BirthDate],
        BirthDateRules.Completion,
        $"{explanation} ; date fictive : l'identité ne peut être ni récupérée ni qualifiée."));
}
