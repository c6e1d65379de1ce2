using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Register;

/// <summary>
/// What is known of a birth date of which a part is not: the register completes it and marks it fictive (guide v3 EXI ID 11, RNIV EXI PP
/// 19).
/// </summary>
/// <param name="Day">Day from 1 to 31; null when unknown.</param>
/// <param name="Month">Month from 1 to 12; null when unknown.</param>
/// <param name="Year">Year, always known or estimated from the age.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct KnownBirthDate(int? Day, int? Month, int Year)
{
    private const int Length = 10;

    /// <summary>Reads JJ/MM/AAAA where an unknown day or month is written with question marks, e.g. « ??/05/1950 ».</summary>
    public static bool TryParse(string? typed, out KnownBirthDate known, [NotNullWhen(false)] out Refusal? refusal)
    {
        known = default;
        refusal = null;
        if (typed is { Length: Length } && typed[2] == '/' && typed[5] == '/'
            && TryReadPart(typed[..2], 31, out var day)
            && TryReadPart(typed[3..5], 12, out var month)
            && int.TryParse(typed.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year > 0)
        {
            known = new KnownBirthDate(day, month, year);
            return true;
        }

        refusal = Refusal.Of(
            IdentityField.BirthDate,
            BirthDateRules.EntryForm,
            $"« {typed} » n'a pas la forme JJ/MM/AAAA, la partie inconnue remplacée par des points d'interrogation.");
        return false;
    }

    /// <summary>The date with zeros where nothing is known, as INSi and the completion know it.</summary>
    internal BirthDate WithZeros() => BirthDate.ParseIso(
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month ?? 0:00}-{Day ?? 0:00}"));

    private static bool TryReadPart(string text, int most, out int? part)
    {
        part = null;
        if (text is "??") return true;
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= most;
        part = isNumber ? value : null;
        return isNumber;
    }
}
