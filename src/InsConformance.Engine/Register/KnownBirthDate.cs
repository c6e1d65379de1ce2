using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Register;

/// <summary>
/// What is known of a birth date of which a part is not: the register completes it and marks it fictive (guide v3 EXI ID 11, RNIV EXI PP
/// 19).
/// </summary>
public sealed record KnownBirthDate
{
    private const int Length = 10;

    /// <summary>Says what is known.</summary>
    /// <param name="day">Day from 1 to 31; null when unknown.</param>
    /// <param name="month">Month from 1 to 12; null when unknown.</param>
    /// <param name="year">Year from 1 to 9999, always known or estimated from the age.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of its bounds.</exception>
    public KnownBirthDate(int? day, int? month, int year)
    {
        if (!AreWithinBounds(day, month, year)) throw new ArgumentOutOfRangeException(nameof(year), $"{day}/{month}/{year} is no date.");
        (Day, Month, Year) = (day, month, year);
    }

    /// <summary>Day; null when unknown.</summary>
    public int? Day { get; }

    /// <summary>Month; null when unknown.</summary>
    public int? Month { get; }

    /// <summary>Year.</summary>
    public int Year { get; }

    /// <summary>Reads JJ/MM/AAAA where an unknown day or month is written with question marks, e.g. « ??/05/1950 ».</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out KnownBirthDate? known, [NotNullWhen(false)] out Refusal? refusal)
    {
        known = null;
        if (typed is { Length: Length } && typed[2] == '/' && typed[5] == '/'
            && TryReadPart(typed.AsSpan(0, 2), out var day)
            && TryReadPart(typed.AsSpan(3, 2), out var month)
            && int.TryParse(typed.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && AreWithinBounds(day, month, year))
        {
            known = new KnownBirthDate(day, month, year);
        }

        refusal = known is not null ? null : Refusal.Of(
            IdentityField.BirthDate,
            BirthDateRules.EntryForm,
            $"« {typed} » n'a pas la forme JJ/MM/AAAA, la partie inconnue remplacée par des points d'interrogation.");
        return known is not null;
    }

    /// <summary>The date with zeros where nothing is known, as INSi and the completion know it.</summary>
    internal BirthDate WithZeros() => BirthDate.ParseIso(
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month ?? 0:00}-{Day ?? 0:00}"));

    private static bool AreWithinBounds(int? day, int? month, int year) =>
        (day is null or (>= 1 and <= 31)) && (month is null or (>= 1 and <= 12)) && year is >= 1 and <= 9999;

    private static bool TryReadPart(ReadOnlySpan<char> text, out int? part)
    {
        part = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        return part is not null || text is "??";
    }
}
