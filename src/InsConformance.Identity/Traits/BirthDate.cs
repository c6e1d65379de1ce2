using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>
/// « Date de naissance » as systems exchange it: year, month and day, each possibly unknown (zeros) or lunar.
/// <see cref="Kind"/> says which. What a person types goes through <see cref="BirthDateEntry"/>.
/// </summary>
/// <remarks>Ordered by year, then month, then day. The default value is 0000-00-00, of which everything is unknown.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BirthDate : IComparable<BirthDate>
{
    private const int IsoLength = 10;

    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    internal BirthDate(int year, int month, int day) => (_year, _month, _day) = ((short)year, (byte)month, (byte)day);

    /// <summary>Year, 0 to 9999; 0 when unknown.</summary>
    public int Year => _year;

    /// <summary>Month, 0 to 99; 0 when unknown, beyond 12 in a lunar date.</summary>
    public int Month => _month;

    /// <summary>Day, 0 to 99; 0 when unknown, beyond the length of the month in a lunar date.</summary>
    public int Day => _day;

    /// <summary>Calendar date, incomplete date or lunar date. A date both incomplete and lunar is incomplete.</summary>
    public BirthDateKind Kind
    {
        get
        {
            if (_year == 0 || _month == 0 || _day == 0) return BirthDateKind.Incomplete;
            return _month <= 12 && _day <= DateTime.DaysInMonth(_year, _month) ? BirthDateKind.Complete : BirthDateKind.Lunar;
        }
    }

    /// <summary>Whether day or month is 00: such a date forbids the « rapatriement » of the INS (guide v2 règle 11, INS 15).</summary>
    public bool HasUnknownDayOrMonth => _month == 0 || _day == 0;

    /// <summary>A day of the calendar.</summary>
    public static BirthDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>The day of the calendar; null for an incomplete or lunar date.</summary>
    public DateOnly? ToDateOnly() => Kind is BirthDateKind.Complete ? new DateOnly(_year, _month, _day) : null;

    /// <summary>Form of exchange « AAAA-MM-JJ ».</summary>
    public string ToIso() => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_month:00}-{_day:00}");

    /// <summary>Form of display « JJ/MM/AAAA » (INS 13.1).</summary>
    public string Display => string.Create(CultureInfo.InvariantCulture, $"{_day:00}/{_month:00}/{_year:0000}");

    /// <summary>Reads the form of exchange « AAAA-MM-JJ », as the schema of INSi allows it: four, two and two digits, whatever they say.</summary>
    public static bool TryParseIso([NotNullWhen(true)] string? text, out BirthDate date, [NotNullWhen(false)] out Refusal? refusal)
    {
        refusal = null;
        date = default;
        if (text is { Length: IsoLength } && text[4] == '-' && text[7] == '-'
            && Digits.TryRead(text.AsSpan(0, 4), out var year)
            && Digits.TryRead(text.AsSpan(5, 2), out var month)
            && Digits.TryRead(text.AsSpan(8, 2), out var day))
        {
            date = new BirthDate(year, month, day);
            return true;
        }

        refusal = Refusal.Of(
            IdentityField.BirthDate, BirthDateRules.WireForm, $"{Excerpt.Quote(text)} n'a pas la forme AAAA-MM-JJ.");
        return false;
    }

    /// <summary>Reads a date known to be well formed, e.g. a literal of a test.</summary>
    /// <exception cref="FormatException">It is not; the message is that of the refusal.</exception>
    public static BirthDate ParseIso(string text) =>
        TryParseIso(text, out var date, out var refusal) ? date : throw new FormatException(refusal.Message);

    /// <inheritdoc/>
    public int CompareTo(BirthDate other) => Rank.CompareTo(other.Rank);

    /// <summary>Whether the first date comes before the second.</summary>
    public static bool operator <(BirthDate left, BirthDate right) => left.Rank < right.Rank;

    /// <summary>Whether the first date comes after the second.</summary>
    public static bool operator >(BirthDate left, BirthDate right) => left.Rank > right.Rank;

    /// <summary>Whether the first date does not come after the second.</summary>
    public static bool operator <=(BirthDate left, BirthDate right) => left.Rank <= right.Rank;

    /// <summary>Whether the first date does not come before the second.</summary>
    public static bool operator >=(BirthDate left, BirthDate right) => left.Rank >= right.Rank;

    /// <summary>The form of exchange.</summary>
    public override string ToString() => ToIso();

    private int Rank => _year * 10_000 + _month * 100 + _day;
}
