using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// Reads a birth date typed by a person, JJ/MM/AAAA: day from 1 to 31, month from 1 to 12, otherwise refused (guide v2 règle 1, INS 1.3).
/// A hyphen or a full stop may stand for the slash. The rule does not ask for a day of the calendar: 31/02 is read, as a lunar date.
/// </summary>
public static class BirthDateEntry
{
    private const int Length = 10;

    /// <summary>Reads what was typed; the first defect is returned, with its position.</summary>
    public static bool TryParse([NotNullWhen(true)] string? typed, out BirthDate date, [NotNullWhen(false)] out Refusal? refusal)
    {
        date = default;
        if (typed is not { Length: Length } || !IsSeparator(typed[2]) || typed[5] != typed[2]
            || !Digits.TryRead(typed.AsSpan(0, 2), out var day)
            || !Digits.TryRead(typed.AsSpan(3, 2), out var month)
            || !Digits.TryRead(typed.AsSpan(6, 4), out var year))
        {
            refusal = Refusal.Of(
                IdentityField.BirthDate, BirthDateRules.EntryForm, $"{Excerpt.Quote(typed)} n'a pas la forme JJ/MM/AAAA.");
            return false;
        }

        refusal = CheckRange(day, 1, 31, "jour", 1) ?? CheckRange(month, 1, 12, "mois", 4);
        if (refusal is null) date = new BirthDate(year, month, day);
        return refusal is null;
    }

    private static bool IsSeparator(char c) => c is '/' or '-' or '.';

    private static Refusal? CheckRange(int value, int least, int most, string part, int position)
    {
        if (value >= least && value <= most) return null;
        var text = value.ToString("00", CultureInfo.InvariantCulture);
        var advice = value == 0 ? $" ; si le {part} est inconnu, compléter la date et la marquer fictive" : "";
        return Refusal.Of(
            IdentityField.BirthDate,
            BirthDateRules.EntryRange,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{part} « {text} » refusé en position {position} ; attendu de {least:00} à {most:00}{advice}."),
            text,
            position);
    }
}
