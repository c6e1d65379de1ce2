using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Cards.Vitale;

/// <summary>
/// Birth date as a carte Vitale holds it: digits, not always a date of the calendar. Months above 12 and days 00 are lunar or unknown (« date lunaire ») and kept;
/// the century may be missing (FIDES).
/// </summary>
public sealed record CardDate
{
    /// <summary>Nothing known.</summary>
    internal static readonly CardDate Unknown = new("00", "00", "0000");

    private readonly string _day, _month, _year;

    private CardDate(string day, string month, string year) => (_day, _month, _year) = (day, month, year);

    /// <summary>Whether the year has four digits.</summary>
    public bool HasCentury => _year.Length == 4;

    /// <summary>On the chip: <c>AAAAMMJJ</c>; <c>AAMMJJ</c> without the century, which is inferred.</summary>
    public string OnChip => _year + _month + _day;

    /// <summary>From API de Lecture Vitale: <c>JJMMAAAA</c> (<c>date</c>); null without the century.</summary>
    public string? Complete => HasCentury ? _day + _month + _year : null;

    /// <summary>From API de Lecture Vitale: <c>AAMMJJ</c> (<c>dateEnCarte</c>); null with the century.</summary>
    public string? WithoutCentury => HasCentury ? null : OnChip;

    /// <summary>Reads <c>JJ/MM/AAAA</c>, or <c>JJ/MM/AA</c> when the century is missing. Only the shape is checked.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CardDate? date)
    {
        date = text?.Split('/') is [{ Length: 2 } day, { Length: 2 } month, { Length: 2 or 4 } year] && (day + month + year).All(char.IsAsciiDigit)
            ? new(day, month, year)
            : null;
        return date is not null;
    }

    /// <summary>As written in an image.</summary>
    public override string ToString() => $"{_day}/{_month}/{_year}";
}
